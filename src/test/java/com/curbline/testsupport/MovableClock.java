package com.curbline.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A clock that stands still until it is moved, and takes the engine's time along. The engine's time is one for the whole JVM:
 * {@link #reset()} after each test.
 */
public class MovableClock extends Clock {

    private volatile Instant stoppedAt;

    public MovableClock moveTo(Instant moment) {
        stoppedAt = moment.truncatedTo(ChronoUnit.MILLIS);
        ClockUtil.setCurrentTime(Date.from(stoppedAt));
        return this;
    }

    public MovableClock moveBy(Duration duration) {
        return moveTo(instant().plus(duration));
    }

    /** Back to the time of the machine, running. */
    public void reset() {
        stoppedAt = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? Instant.now() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }
        };
    }
}
