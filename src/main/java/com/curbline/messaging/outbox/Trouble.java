package com.curbline.messaging.outbox;

/** What keeps texts from leaving, whoever they are for. */
public enum Trouble {
    /** Nothing does; at most one text or one phone is concerned. */
    NONE,
    /** The provider asks for a pause. */
    BUSY,
    /** The provider cannot be reached, or does not say what it did. */
    OUTAGE,
    /** The provider does not accept our account: texts wait until an operator has acted. */
    CREDENTIALS,
    /** The provider has no number that may send for us: until an operator has acted, staff ask what texts would have asked. */
    SENDER
}
