package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Searches a store's products by words. */
@Component
class Catalogue {

    private final CatalogueIndex index;
    private final Products products;

    Catalogue(CatalogueIndex index, Products products) {
        this.index = index;
        this.products = products;
    }

    /** A product found, and the place in the list where it stands. */
    record Found(Product product, Cursor place) {
    }

    /** Products that hold every word of the query at the beginning of a word: first those whose name is it, begins with it, holds it; last those with a letter wrong. */
    List<Found> search(StoreId store, String query, Cursor after, int limit) {
        var found = look(store, query, after, limit);
        if (found.stream().anyMatch(one -> one.product() == null)) {
            index.rebuild(store);
            found = look(store, query, after, limit);
        }
        return found.stream().filter(one -> one.product() != null).toList();
    }

    private List<Found> look(StoreId store, String query, Cursor after, int limit) {
        var places = index.find(store, query, after, limit);
        var known = products.findAll(store, places.stream().map(place -> new Sku(place.sku())).toList());
        return places.stream().map(place -> new Found(known.get(new Sku(place.sku())), place)).toList();
    }
}
