package com.curbline.access;

import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Optional;

/** The stores that this installation serves. */
public interface Stores {

    /** Every store, in the order of the settings. */
    List<Store> all();

    default Optional<Store> find(StoreId id) {
        return all().stream().filter(store -> store.id().equals(id)).findFirst();
    }

    /** The store, or {@link NotFound}. */
    default Store get(StoreId id) {
        return find(id).orElseThrow(() -> new NotFound("store", id));
    }
}
