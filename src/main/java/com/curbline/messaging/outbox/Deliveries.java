package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.outbox.Delivery.Stage;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Follows texts to the phone. News come doubled, late, in any order or never; what is final stays final. */
@Component
public class Deliveries {

    private static final Duration ENOUGH_TIME = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final OutboxRows rows;
    private final Attempts attempts;
    private final Consents consents;
    private final BusinessCommands commands;
    private final Clock clock;

    Deliveries(OutboxRows rows, Attempts attempts, Consents consents, BusinessCommands commands, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.consents = consents;
        this.commands = commands;
        this.clock = clock;
    }

    /** The provider told a status by itself; {@code outboxId} is our own id where it came along, else empty. */
    public void told(String sid, String outboxId, String status, String raw, Delivery delivery) {
        commands.run(() -> {
            var error = delivery.errorCode() == null ? "" : delivery.errorCode();
            if (rows.addStatus(sid, status, error, raw, clock.instant())) {
                if (!outboxId.isBlank()) {
                    attempts.adopt(outboxId, sid);
                }
                apply(sid, delivery);
            }
        });
    }

    /** The provider was asked. */
    void found(String sid, Delivery delivery) {
        commands.run(() -> apply(sid, delivery));
    }

    private void apply(String sid, Delivery delivery) {
        rows.lockBySid(sid).filter(text -> isNews(text, delivery)).ifPresent(text -> {
            rows.delivery(text, delivery.stage());
            if (delivery.stage() == Stage.FAILED) {
                failed(text, delivery);
            }
        });
    }

    private boolean isNews(OutboxText text, Delivery delivery) {
        var known = rows.delivery(text).map(Stage::valueOf).orElse(Stage.UNKNOWN);
        return !known.isFinal() && delivery.stage().compareTo(known) > 0;
    }

    private void failed(OutboxText text, Delivery delivery) {
        var due = clock.instant().plus(PAUSE);
        if (delivery.worthAnotherTry() && text.attempts() == 1 && due.plus(ENOUGH_TIME).isBefore(text.notAfter())) {
            rows.afresh(text, delivery.errorCode(), due);
        } else {
            attempts.failed(text, delivery.errorCode(), delivery.fact());
        }
    }
}
