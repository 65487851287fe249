package com.curbline.messaging.outbox;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks what became of texts of which the provider told nothing final: after two minutes, and then ever more rarely. */
@Component
class DeliveryRounds {

    private static final Duration INTEREST = Duration.ofHours(2);

    private final StatusRows statuses;
    private final CarefulQuestions provider;
    private final Deliveries deliveries;
    private final Circuit circuit;
    private final Clock clock;
    private final Crew crew;

    DeliveryRounds(StatusRows statuses, CarefulQuestions provider, Deliveries deliveries, Circuit circuit, MessagingSettings settings, Clock clock) {
        this.statuses = statuses;
        this.provider = provider;
        this.deliveries = deliveries;
        this.circuit = circuit;
        this.clock = clock;
        this.crew = new Crew("deliveries", Math.min(1, settings.senders()), this::askSome);
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.delivery-rounds:60s}", initialDelayString = "${curbline.messaging.delivery-rounds:60s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** False where nothing is left to ask, or nobody can be asked. */
    boolean askSome() {
        if (!provider.tellsDeliveries() || circuit.isOpen()) {
            return false;
        }
        var now = clock.instant();
        var due = statuses.due(now.minus(INTEREST), now);
        return !due.isEmpty() && due.stream().takeWhile(text -> crew.isWorking()).allMatch(this::isAsked);
    }

    private boolean isAsked(StatusRows.Open text) {
        var now = clock.instant();
        if (!statuses.claim(text, now, now.plus(text.askedFor()))) {
            return true;
        }
        var delivery = provider.deliveryOf(text.sid());
        delivery.ifPresent(known -> deliveries.found(text.sid(), known));
        return delivery.isPresent();
    }
}
