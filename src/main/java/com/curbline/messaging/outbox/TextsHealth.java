package com.curbline.messaging.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether texts leave. The application itself is well where they do not, so nobody restarts it for that. */
@Component("textsHealthIndicator")
class TextsHealth extends AbstractHealthIndicator {

    static final String DEGRADED = "DEGRADED";

    private final Circuit circuit;
    private final OutboxFigures figures;

    TextsHealth(Circuit circuit, OutboxFigures figures) {
        this.circuit = circuit;
        this.figures = figures;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var state = circuit.state();
        health.status(state.isOpen() ? DEGRADED : "UP").withDetail("circuit", state.isOpen() ? "open" : "closed")
                .withDetail("waiting", figures.waiting(TextState.NEW)).withDetail("unclear", figures.waiting(TextState.AMBIGUOUS))
                .withDetail("oldestWaitingSeconds", Math.round(figures.oldestWaitingSeconds()));
        if (state.isOpen()) {
            health.withDetail("trouble", state.trouble().name()).withDetail("code", state.code()).withDetail("since", state.since().toString());
        }
    }
}
