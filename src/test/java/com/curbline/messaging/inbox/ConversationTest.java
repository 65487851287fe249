package com.curbline.messaging.inbox;

/** The contract on H2. */
class ConversationTest extends ConversationContract {
}
