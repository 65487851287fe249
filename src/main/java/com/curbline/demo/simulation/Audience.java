package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether anybody watches the demonstration. */
@Component
@OnlyInDemo
public class Audience {

    private static final Duration ATTENTION = Duration.ofMinutes(10);

    private final Clock clock;
    private volatile Instant seen;

    Audience(Clock clock) {
        this.clock = clock;
        this.seen = clock.instant();
    }

    /** Somebody looked just now. */
    public void looks() {
        seen = clock.instant();
    }

    boolean isWatching() {
        return clock.instant().isBefore(seen.plus(ATTENTION));
    }
}
