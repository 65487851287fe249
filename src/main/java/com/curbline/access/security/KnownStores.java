package com.curbline.access.security;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of stores in settings, where {@code *} stands for all. */
record KnownStores(Stores stores) {

    Set<StoreId> named(Collection<String> names) {
        return names.contains("*") ? all() : names.stream().map(StoreId::new).collect(Collectors.toSet());
    }

    Set<StoreId> all() {
        return stores.all().stream().map(Store::id).collect(Collectors.toSet());
    }

    boolean knowsAll(Collection<String> names) {
        return all().containsAll(named(names));
    }
}
