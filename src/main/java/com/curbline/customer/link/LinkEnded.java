package com.curbline.customer.link;

import com.curbline.kernel.StoreId;
import java.util.Optional;

/** The link leads nowhere: it never was one of ours, or its order is over; only then the store is known. */
public class LinkEnded extends RuntimeException {

    private final transient StoreId store;

    LinkEnded(StoreId store) {
        super("This link leads to no order", null, false, false);
        this.store = store;
    }

    public Optional<StoreId> store() {
        return Optional.ofNullable(store);
    }
}
