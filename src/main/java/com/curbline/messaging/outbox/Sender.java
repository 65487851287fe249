package com.curbline.messaging.outbox;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.outbox.Attempts.Taken;
import com.curbline.messaging.outbox.Attempts.Taken.ToSend;
import com.curbline.messaging.outbox.TextProvider.Parcel;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is in the outbox, each text by one call to the provider, outside any transaction. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration LONGEST_VALIDITY = Duration.ofSeconds(600);

    private final Attempts attempts;
    private final OutboxRows rows;
    private final TextProvider provider;
    private final Crew crew;
    private final Clock clock;

    Sender(Attempts attempts, OutboxRows rows, TextProvider provider, MessagingSettings settings, Clock clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.provider = provider;
        this.clock = clock;
        this.crew = new Crew("texts", settings.senders(), this::sendOne);
    }

    @EventListener
    void on(OutboxBell.OutboxRang rang) {
        crew.wake();
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.poll:1s}")
    void poll() {
        int lost = rows.expireLeases(clock.instant());
        if (lost > 0) {
            LOG.warn("{} texts were left in the middle of an attempt; looking whether they arrived", lost);
        }
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Sends or looks for one text; false where there is nothing to do. */
    boolean sendOne() {
        var taken = attempts.takeNew();
        if (taken.isPresent()) {
            crew.wake();
            send(taken.get());
            return true;
        }
        return lookForOne();
    }

    private void send(Taken taken) {
        if (taken instanceof ToSend toSend) {
            var text = toSend.text();
            var result = provider.send(parcel(text));
            LOG.debug("Text {} attempt {}: {}", text.id(), text.attempts(), result);
            attempts.record(text, result);
        }
    }

    private boolean lookForOne() {
        var text = attempts.takeAmbiguous();
        text.ifPresent(found -> attempts.record(found, provider.lookFor(parcel(found))));
        return text.isPresent();
    }

    private Parcel parcel(OutboxText text) {
        var left = Duration.between(clock.instant(), text.notAfter());
        return new Parcel(text.id(), text.to(), text.from(), text.body(), left.compareTo(LONGEST_VALIDITY) < 0 ? left : LONGEST_VALIDITY, text.attemptedAt());
    }
}
