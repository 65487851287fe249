package com.curbline.store.live;

import com.curbline.kernel.StoreEvent;
import com.curbline.kernel.StoreId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Collects the stores that committed changes, so that a burst of changes becomes one piece of news. */
@Component
class ChangedStores {

    private final Set<StoreId> changed = new HashSet<>();

    /** Before the commit nobody else can see the change, so telling earlier would make browsers fetch what was. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    synchronized void on(StoreEvent event) {
        changed.add(event.store());
    }

    /** Those collected since the last time. */
    synchronized Set<StoreId> take() {
        var taken = Set.copyOf(changed);
        changed.clear();
        return taken;
    }
}
