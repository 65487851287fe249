package com.curbline.messaging.inbox;

/** The contract on H2. */
class InboxTest extends InboxContract {
}
