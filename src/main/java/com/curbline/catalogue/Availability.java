package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.Map;

/** How many of each product a store has, as far as is known. */
public interface Availability {

    /** Pieces on hand; 0 where the product is unknown. */
    int onHand(StoreId store, Sku sku);

    /** Sets counts as the retailer reports them, in pieces from 0. */
    void set(StoreId store, Map<Sku, Integer> onHand);
}
