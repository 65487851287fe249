package com.curbline.messaging.outbox;

/** What a text is for. */
public enum TextKind {
    /** Asks about items; pointless once none of them is open. */
    QUESTION,
    /** Says what an answer did. */
    CONFIRMATION,
    /** Says what was done without an answer. */
    SETTLED,
    /** Says that the order is ready. */
    READY,
    /** Asks again after a reply that could be read in more than one way. */
    CLARIFICATION,
    /** Tells a late or second reply what stands. */
    STANDING,
    /** Asks which of several orders a reply is about. */
    WHICH_ORDER,
    /** Answers HELP. */
    HELP,
    /** Says that a message went to a person. */
    PASSED_ON,
    /** Acknowledges a wish for another language where nothing is open to be asked in it. */
    LANGUAGE,
    /** Acknowledges that texts are wanted again. */
    OPT_IN,
    /** Acknowledges an opt-out; the one text that may still leave after it. */
    OPT_OUT
}
