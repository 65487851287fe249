package com.curbline.orders;

import java.time.Duration;
import java.time.Instant;

/** The time that the customer was promised; the order is late once {@code to} has passed and it is not ready. */
public record Promise(Instant from, Instant to) {

    public Promise {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A promise cannot end before it begins");
        }
    }

    /** Time left until the promise is broken; negative afterwards. */
    public Duration left(Instant now) {
        return Duration.between(now, to);
    }
}
