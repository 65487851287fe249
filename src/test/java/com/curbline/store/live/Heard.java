package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers what it heard. */
class Heard implements ChangeListener {

    final List<StoreId> stores = new CopyOnWriteArrayList<>();
    final AtomicInteger doubts = new AtomicInteger();

    @Override
    public void changed(Set<StoreId> changed) {
        stores.addAll(changed);
    }

    @Override
    public void anythingMayHaveChanged() {
        doubts.incrementAndGet();
    }
}
