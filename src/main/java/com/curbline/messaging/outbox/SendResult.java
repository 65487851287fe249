package com.curbline.messaging.outbox;

import java.time.Duration;

/** How an attempt to send ended. */
public sealed interface SendResult {

    /** The provider has the text. */
    record Accepted(String sid) implements SendResult {
    }

    /** The provider will never take it. */
    record Refused(String code, PhoneFact fact, Trouble trouble) implements SendResult {

        public Refused(String code, PhoneFact fact) {
            this(code, fact, Trouble.NONE);
        }
    }

    /** The provider surely does not have it, so it counts as no attempt; after the pause it may be tried again. */
    record NotSent(String code, Duration pause, Trouble trouble) implements SendResult {
    }

    /** Nobody knows; look before trying again. */
    record Unknown(String code) implements SendResult {
    }
}
