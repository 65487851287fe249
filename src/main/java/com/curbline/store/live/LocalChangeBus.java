package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.Set;

/** The bus of a single node. */
record LocalChangeBus(ChangeListener listener) implements ChangeBus {

    @Override
    public void publish(Set<StoreId> changed) {
        listener.changed(changed);
    }
}
