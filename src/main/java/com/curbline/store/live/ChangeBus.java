package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.Set;

/** Carries the news that stores look different now to the browsers of every node. News may get lost or come twice, and never says what changed. */
interface ChangeBus {

    void publish(Set<StoreId> changed);
}
