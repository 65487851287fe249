package com.curbline.messaging.outbox;

import org.springframework.boot.test.context.TestComponent;

/** Sends whatever is due, by hand. */
@TestComponent
public class Senders {

    private final Sender sender;

    Senders(Sender sender) {
        this.sender = sender;
    }

    public void sendAll() {
        sender.sendDue();
    }
}
