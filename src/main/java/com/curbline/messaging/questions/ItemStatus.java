package com.curbline.messaging.questions;

/** Where the question about one item stands. */
public enum ItemStatus {
    /** Written down, not asked yet. */
    PREPARED,
    /** Asked, or about to be. */
    OPEN,
    /** Settled by the customer's text. */
    ANSWERED,
    /** Settled otherwise. */
    CLOSED,
    /** Nobody wants to know any more. */
    WITHDRAWN;

    public boolean isPending() {
        return this == PREPARED || this == OPEN;
    }
}
