package com.curbline.messaging.outbox;

import com.curbline.kernel.PhoneNumber;

/** The provider has a text; told within the transaction that writes it down. */
public record TextSent(String outboxId, PhoneNumber to, String body) {
}
