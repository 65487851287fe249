package com.curbline.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What operators watch: how many replies wait to be read, and for how long. */
@Component
class InboxFigures implements MeterBinder {

    private final InboxRows rows;
    private final Clock clock;

    InboxFigures(InboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("curbline.replies.waiting", rows::countWaiting).description("Replies that were kept and not handled yet").register(registry);
        Gauge.builder("curbline.replies.oldest.waiting", this::oldestWaitingSeconds).baseUnit("seconds")
                .description("How long the oldest of them has been here").register(registry);
    }

    private double oldestWaitingSeconds() {
        return rows.oldestWaiting().map(since -> Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0)).orElse(0.0);
    }
}
