package com.curbline.messaging.outbox;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the texts that nobody rings for: those that became due, stale, lost or unclear; and tries a provider that did not answer. */
@Component
class OutboxRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRounds.class);

    private final OutboxRows rows;
    private final TextMoves moves;
    private final Attempts attempts;
    private final Looks looks;
    private final Sender sender;
    private final CarefulQuestions provider;
    private final Circuit circuit;
    private final MessagingSettings settings;
    private final Clock clock;
    private final Crew crew;

    OutboxRounds(OutboxRows rows, TextMoves moves, Attempts attempts, Looks looks, Sender sender, CarefulQuestions provider, Circuit circuit,
            MessagingSettings settings, Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.attempts = attempts;
        this.looks = looks;
        this.sender = sender;
        this.provider = provider;
        this.circuit = circuit;
        this.settings = settings;
        this.clock = clock;
        // a provider that hangs must not hold up what else is done on time
        this.crew = new Crew("rounds", Math.min(1, settings.senders()), () -> {
            goRound();
            return false;
        });
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.poll:1s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    void goRound() {
        var pending = rows.pending(clock.instant());
        if (pending.lost() > 0) {
            LOG.warn("{} texts were left in the middle of an attempt; looking whether they arrived", moves.expireLeases(clock.instant()));
        }
        if (pending.stale() > 0) {
            attempts.handOverStale();
        }
        probe();
        if (pending.unclear() + pending.lost() > 0) {
            lookForAll();
        }
        if (pending.stale() > 0) {
            attempts.handOverUnclear();
        }
        handOverQuestions(pending);
        for (int i = 0; i < Math.min(pending.due(), settings.senders()); i++) {
            sender.wake();
        }
    }

    private void probe() {
        if (circuit.wantsProbe()) {
            provider.probe().ifPresentOrElse(circuit::probeFailed, circuit::probeAnswered);
        }
    }

    private void handOverQuestions(OutboxRows.Pending pending) {
        var state = circuit.state();
        if (state.trouble() == Trouble.SENDER && pending.due() > 0) {
            attempts.handOverQuestions(state.code());
        }
    }

    private void lookForAll() {
        boolean more = true;
        while (more && crew.isWorking()) {
            more = looks.lookForOne();
        }
    }
}
