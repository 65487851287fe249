package com.curbline.messaging.application;

/** What a text is for, as far as permission to send it goes. */
public enum ContactKind {
    /** Asks the customer something. */
    QUESTION,
    /** Asks once more for an answer that has not come. */
    REMINDER,
    /** Tells news that nobody asked for. */
    NOTICE,
    /** Answers what the customer has just written, said or pressed. */
    REPLY
}
