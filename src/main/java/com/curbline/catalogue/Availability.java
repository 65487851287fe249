package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.Map;
import java.util.OptionalInt;

/** How many of each product a store has, as far as is known. */
public interface Availability {

    /** Pieces on hand; 0 where the product is unknown. */
    default int onHand(StoreId store, Sku sku) {
        return counted(store, sku).orElse(0);
    }

    /** Pieces on hand, empty where nobody has counted them yet. */
    OptionalInt counted(StoreId store, Sku sku);

    /** Whether so many pieces can be counted on; what nobody has counted may be there. */
    default boolean mayHave(StoreId store, Sku sku, int pieces) {
        var counted = counted(store, sku);
        return counted.isEmpty() || counted.getAsInt() >= pieces;
    }

    /** Sets counts as the retailer reports them, in pieces from 0. */
    void set(StoreId store, Map<Sku, Integer> onHand);
}
