package com.curbline.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double from one to the next, a little apart from everybody else's. */
final class Backoff {

    private static final double SPREAD = 0.1;

    private final Duration first;
    private final Duration longest;
    private int pauses;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    Duration next() {
        var plain = Math.min(first.toMillis() << Math.min(pauses++, 20), longest.toMillis());
        return Duration.ofMillis(Math.round(plain * (1 + ThreadLocalRandom.current().nextDouble(-SPREAD, SPREAD))));
    }

    void startAnew() {
        pauses = 0;
    }
}
