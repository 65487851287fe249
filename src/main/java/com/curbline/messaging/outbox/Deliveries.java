package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.outbox.Delivery.Stage;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Follows texts to the phone. News come doubled, late, in any order or never; what is final stays final. */
@Component
public class Deliveries {

    private static final Duration ENOUGH_TIME = Duration.ofMinutes(3);

    private final OutboxRows rows;
    private final TextMoves moves;
    private final TextEnds ends;
    private final StatusRows statuses;
    private final Circuit circuit;
    private final BusinessCommands commands;
    private final Clock clock;

    Deliveries(OutboxRows rows, TextMoves moves, TextEnds ends, StatusRows statuses, Circuit circuit, BusinessCommands commands, Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.ends = ends;
        this.statuses = statuses;
        this.circuit = circuit;
        this.commands = commands;
        this.clock = clock;
    }

    /** The provider told a status by itself; {@code outboxId} is our own id where it came along, else empty. */
    public void told(String sid, String outboxId, String status, String raw, Delivery delivery) {
        commands.run(() -> {
            var error = delivery.errorCode() == null ? "" : delivery.errorCode();
            if (statuses.isNew(sid, status, error, raw, clock.instant())) {
                if (!outboxId.isBlank()) {
                    rows.lock(outboxId).ifPresent(text -> ends.adopt(text, sid));
                }
                apply(sid, delivery);
            }
        });
    }

    /** The provider was asked. */
    void found(String sid, Delivery delivery) {
        commands.run(() -> apply(sid, delivery));
    }

    void apply(String sid, Delivery delivery) {
        rows.lockBySid(sid).filter(text -> isNews(text, delivery)).ifPresent(text -> {
            moves.delivery(text, delivery.stage());
            if (delivery.stage() == Stage.FAILED) {
                failed(text, delivery);
            }
        });
    }

    private static boolean isNews(OutboxText text, Delivery delivery) {
        return !text.delivery().isFinal() && delivery.stage().compareTo(text.delivery()) > 0;
    }

    private void failed(OutboxText text, Delivery delivery) {
        var now = clock.instant();
        var remedy = delivery.remedy();
        circuit.met(delivery.trouble(), delivery.errorCode(), Duration.ZERO);
        if (remedy.allowsAnotherAttemptAfter(text.attempts()) && !now.plus(ENOUGH_TIME).isAfter(text.notAfter())) {
            moves.afresh(text, delivery.errorCode(), now.plus(remedy.pause()));
        } else if (remedy == Remedy.NO_ANSWER_RULE) {
            moves.ended(text, TextState.EXPIRED, delivery.errorCode());
        } else {
            ends.failed(text, delivery.errorCode(), delivery.fact());
        }
    }
}
