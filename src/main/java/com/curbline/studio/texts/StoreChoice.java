package com.curbline.studio.texts;

import com.curbline.access.Store;
import com.curbline.kernel.StoreId;
import java.util.List;

/** Whose texts are looked at: those of one store, or of all where {@code store} is null. */
record StoreChoice(Store store, List<Store> stores) {

    /** As it stands in addresses. */
    public String id() {
        return store == null ? null : store.id().value();
    }

    public StoreId storeId() {
        return store == null ? null : store.id();
    }

    public String nameOf(StoreId id) {
        return stores.stream().filter(known -> known.id().equals(id)).map(Store::name).findFirst().orElse(id.value());
    }
}
