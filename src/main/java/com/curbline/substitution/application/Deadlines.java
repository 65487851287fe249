package com.curbline.substitution.application;

import com.curbline.orders.Promise;
import java.time.Duration;
import java.time.Instant;

/** Until when an answer can be waited for. */
final class Deadlines {

    /** Kept free before the promise, so that the silence rule has decided and the bag is closed by then. */
    static final Duration BEFORE_PROMISE = Duration.ofSeconds(30);

    /** What a person gets to settle an item whose decision was taken back, however near the promise is. */
    static final Duration TO_SETTLE_ANEW = Duration.ofMinutes(10);

    private Deadlines() {
    }

    /** The window from now, cut to what is left before the promise. */
    static Instant answerBy(Instant now, Duration window, Promise promise) {
        var latest = promise.to().minus(BEFORE_PROMISE);
        var wanted = now.plus(window);
        return wanted.isBefore(latest) ? wanted : latest;
    }
}
