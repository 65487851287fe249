package com.curbline.messaging.outbox;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks what became of texts of which the provider told nothing final. */
@Component
class DeliveryRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration INTEREST = Duration.ofMinutes(30);

    private final OutboxRows rows;
    private final TextProvider provider;
    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryRounds(OutboxRows rows, TextProvider provider, Deliveries deliveries, Clock clock) {
        this.rows = rows;
        this.provider = provider;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.delivery-rounds:60s}", initialDelayString = "${curbline.messaging.delivery-rounds:60s}")
    void ask() {
        var now = clock.instant();
        if (provider.tellsDeliveries()) {
            rows.sidsWithoutEnd(now.minus(PATIENCE), now.minus(INTEREST))
                    .forEach(sid -> provider.deliveryOf(sid).ifPresent(delivery -> deliveries.found(sid, delivery)));
        }
    }
}
