package com.curbline.messaging.outbox;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends what is in the outbox, each text by one call to the provider, outside any transaction. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    /** A sender that was held up longer than this has no time left to call within its lease. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    private final Attempts attempts;
    private final TextProvider provider;
    private final Circuit circuit;
    private final Crew crew;
    private final Clock clock;

    Sender(Attempts attempts, TextProvider provider, Circuit circuit, MessagingSettings settings, Clock clock) {
        this.attempts = attempts;
        this.provider = provider;
        this.circuit = circuit;
        this.clock = clock;
        this.crew = new Crew("texts", settings.senders(), this::sendDue);
    }

    /** One more text, one more sender, as far as there are any. */
    @EventListener
    void on(OutboxBell.OutboxRang rang) {
        crew.wake();
    }

    void wake() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Sends until nothing is due; false, as it leaves nothing behind. */
    boolean sendDue() {
        if (circuit.admits()) {
            var text = attempts.takeNext();
            while (text.isPresent()) {
                text = send(text.get());
            }
            circuit.gaveUp();
        }
        return false;
    }

    private Optional<OutboxText> send(OutboxText text) {
        var result = attempt(text);
        LOG.debug("Text {} attempt {}: {}", text.id(), text.attempts(), result);
        circuit.report(result);
        return attempts.record(text, result, crew.isWorking() && circuit.admits());
    }

    private SendResult attempt(OutboxText text) {
        var now = clock.instant();
        if (now.isAfter(text.attemptedAt().plus(LONGEST_DELAY)) || !now.isBefore(text.notAfter())) {
            return new SendResult.NotSent("HELD_UP", Duration.ZERO, Trouble.NONE);
        }
        try {
            return provider.send(text.parcel(now));
        } catch (RuntimeException unexpected) {
            LOG.error("The provider broke off at text {}; looking whether it arrived", text.id(), unexpected);
            return new SendResult.Unknown("BROKE_OFF");
        }
    }
}
