package com.curbline.substitution.application;

import com.curbline.messaging.StaffTimeSpent;
import com.curbline.worklist.WorkLedger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the work ledger what time staff spent on the phone with customers. */
@Component
class KeepCallTimes {

    private final WorkLedger ledger;

    KeepCallTimes(WorkLedger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(StaffTimeSpent spent) {
        ledger.note(new WorkLedger.Entry(spent.key(), spent.kind().name(), spent.store(), spent.order(), spent.who(), spent.from(), spent.to()));
    }
}
