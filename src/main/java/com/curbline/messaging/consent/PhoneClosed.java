package com.curbline.messaging.consent;

/** A phone must not or cannot be texted any more; whoever waits for it is told. */
public record PhoneClosed() {
}
