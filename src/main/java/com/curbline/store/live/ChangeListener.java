package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.Set;

/** Hears the news of all nodes. */
interface ChangeListener {

    void changed(Set<StoreId> stores);

    /** News may have got lost, so whoever shows anything should look again. */
    void anythingMayHaveChanged();
}
