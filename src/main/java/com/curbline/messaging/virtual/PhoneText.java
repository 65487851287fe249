package com.curbline.messaging.virtual;

import java.time.Instant;

/** One text as a phone shows it; {@code OUT} is from us, {@code IN} from the customer. */
public record PhoneText(Direction direction, String body, Instant at) {

    /** Which way a text went, seen from us. */
    public enum Direction {
        OUT, IN
    }
}
