package com.curbline.messaging.outbox;

/** What a refusal says about the phone. */
public enum PhoneFact {
    NONE, OPTED_OUT, NO_SMS
}
