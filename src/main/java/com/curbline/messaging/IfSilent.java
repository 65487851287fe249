package com.curbline.messaging;

/** What no answer means; the question states it. */
public enum IfSilent {
    REFUND, FIRST_OFFER
}
