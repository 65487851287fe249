package com.curbline.messaging.outbox;

/** The contract on H2. */
class OutboxTest extends OutboxContract {
}
