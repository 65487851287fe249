package com.curbline.messaging.application;

/** What may be done to reach a customer now. */
public enum Contact {
    /** Send the text. */
    TEXT,
    /** Have a person phone. */
    CALL,
    /** Send it at a better time. */
    WAIT,
    /** Leave the customer alone. */
    NONE
}
