package com.curbline.fulfilment.application;

import com.curbline.orders.DecisionTakenBack;
import com.curbline.orders.OrderCancelled;
import com.curbline.orders.OrderReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of every order that comes in, and stops that of every order that is cancelled. */
@Component
class FollowOrderProcess {

    private final FulfilmentProcess process;

    FollowOrderProcess(FulfilmentProcess process) {
        this.process = process;
    }

    @EventListener
    void on(OrderReceived received) {
        process.released(received.order(), received.store());
    }

    @EventListener
    void on(DecisionTakenBack takenBack) {
        process.decisionTakenBack(takenBack.order(), takenBack.substitution(), takenBack.ready());
    }

    @EventListener
    void on(OrderCancelled cancelled) {
        process.cancelled(cancelled.order());
    }
}
