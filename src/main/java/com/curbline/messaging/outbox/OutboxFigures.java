package com.curbline.messaging.outbox;

import com.curbline.messaging.plumbing.Times;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators watch: how many texts wait and for how long, and whether any leave. */
@Component
class OutboxFigures implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Circuit circuit;
    private final Clock clock;
    private Figures latest = new Figures(Map.of(), null, Instant.EPOCH);

    OutboxFigures(JdbcClient jdbc, Circuit circuit, Clock clock) {
        this.jdbc = jdbc;
        this.circuit = circuit;
        this.clock = clock;
    }

    private record Figures(Map<TextState, Integer> waiting, Instant oldest, Instant at) {
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : new TextState[] {TextState.NEW, TextState.SENDING, TextState.AMBIGUOUS}) {
            Gauge.builder("curbline.texts.waiting", () -> waiting(state)).tag("state", state.name())
                    .description("Texts that did not leave yet").register(registry);
        }
        Gauge.builder("curbline.texts.oldest.waiting", this::oldestWaitingSeconds).baseUnit("seconds")
                .description("How long the text that is due longest has been due").register(registry);
        for (var trouble : new Trouble[] {Trouble.OUTAGE, Trouble.CREDENTIALS, Trouble.SENDER}) {
            Gauge.builder("curbline.texts.circuit.open", () -> circuit.state().trouble() == trouble ? 1 : 0).tag("trouble", trouble.name())
                    .description("1 while this keeps texts from leaving").register(registry);
        }
    }

    int waiting(TextState state) {
        return figures().waiting().getOrDefault(state, 0);
    }

    double oldestWaitingSeconds() {
        var figures = figures();
        return figures.oldest() == null ? 0 : Math.max(0, Duration.between(figures.oldest(), clock.instant()).toMillis() / 1000.0);
    }

    private synchronized Figures figures() {
        if (!latest.at().plus(FRESH).isAfter(clock.instant()) || latest.at().isAfter(clock.instant())) {
            latest = read();
        }
        return latest;
    }

    private Figures read() {
        Map<TextState, Integer> waiting = new EnumMap<>(TextState.class);
        jdbc.sql("select state, count(*) as texts from outbox where state in ('NEW', 'SENDING', 'AMBIGUOUS') group by state")
                .query(row -> {
                    waiting.put(TextState.valueOf(row.getString("state")), row.getInt("texts"));
                });
        var oldest = jdbc.sql("select min(next_attempt_at) as due from outbox where state = 'NEW'").query((row, number) -> new Instant[] {Times.read(row, "due")}).single()[0];
        return new Figures(waiting, oldest, clock.instant());
    }
}
