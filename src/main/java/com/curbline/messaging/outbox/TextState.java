package com.curbline.messaging.outbox;

/** Where a text stands on our side. */
enum TextState {
    /** To be sent. */
    NEW,
    /** Leased by a sender; the provider may have it already. */
    SENDING,
    /** The provider has it. */
    SENT,
    /** It will not be sent. */
    FAILED,
    /** An attempt ended without an answer. */
    AMBIGUOUS,
    /** Nobody wants it sent any more. */
    WITHDRAWN,
    /** The provider had it, and did not bring it to the phone while it was worth reading. */
    EXPIRED
}
