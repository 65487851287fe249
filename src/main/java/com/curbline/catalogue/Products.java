package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of every store. */
public interface Products {

    Optional<Product> find(StoreId store, Sku sku);

    /** Those of the given products that the store sells. */
    Map<Sku, Product> findAll(StoreId store, Collection<Sku> skus);

    /**
     * Up to {@code limit} other products of the same category with a price and at least {@code quantity} on hand, nearest price first.
     * A product that nobody has counted may be there, so it is among them.
     */
    List<Product> inStockLike(StoreId store, Product product, int quantity, int limit);

    /** Up to {@code limit} products with a price, those first whose brand, name and size take the most room. */
    List<Product> longestNamed(StoreId store, int limit);
}
