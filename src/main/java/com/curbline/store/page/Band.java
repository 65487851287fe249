package com.curbline.store.page;

import java.time.Duration;

/** How urgent something is. */
public enum Band {
    LATE, AT_RISK, SOON, FINE;

    private static final Duration CLOSE = Duration.ofMinutes(15);
    private static final Duration NEAR = Duration.ofMinutes(40);

    static Band of(Duration left) {
        if (left.isNegative()) {
            return LATE;
        }
        if (left.compareTo(CLOSE) < 0) {
            return AT_RISK;
        }
        return left.compareTo(NEAR) < 0 ? SOON : FINE;
    }
}
