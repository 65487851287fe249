package com.curbline.messaging.outbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the senders that there is something to send. */
@Component
public class OutboxBell {

    private final ApplicationEventPublisher events;

    OutboxBell(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void ring() {
        events.publishEvent(new OutboxRang());
    }

    /** There is something to send. */
    record OutboxRang() {
    }
}
