package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.outbox.SendResult.Accepted;
import com.curbline.messaging.outbox.SendResult.NotSent;
import com.curbline.messaging.outbox.SendResult.Refused;
import com.curbline.messaging.outbox.SendResult.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The transactions around an attempt: a text is taken before the provider is called, and what came of it is written down together with
 * the taking of the next one.
 */
@Component
class Attempts {

    static final int MOST = 3;
    /** Longer than the longest call to a provider. */
    static final Duration LEASE = Duration.ofSeconds(30);
    /** When an attempt without an answer is first looked for. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(3);
    private static final int DROPPED_AT_ONCE = 20;

    private final OutboxRows rows;
    private final TextMoves moves;
    private final TextEnds ends;
    private final Consents consents;
    private final GoodTimes goodTimes;
    private final BusinessCommands commands;
    private final Clock clock;

    Attempts(OutboxRows rows, TextMoves moves, TextEnds ends, Consents consents, GoodTimes goodTimes, BusinessCommands commands,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.ends = ends;
        this.consents = consents;
        this.goodTimes = goodTimes;
        this.commands = commands;
        this.clock = clock;
    }

    /** The next text that is due, leased to the caller, who sends it now. */
    Optional<OutboxText> takeNext() {
        return commands.run(this::next);
    }

    /** Writes down what came of an attempt; where {@code more}, takes the next text in the same transaction. */
    Optional<OutboxText> record(OutboxText text, SendResult result, boolean more) {
        return commands.run(() -> {
            apply(text, result);
            return more ? next() : Optional.empty();
        });
    }

    private Optional<OutboxText> next() {
        for (int dropped = 0; dropped < DROPPED_AT_ONCE; dropped++) {
            var due = rows.lockNextNew(clock.instant());
            if (due.isEmpty() || !isDropped(due.get())) {
                return due.map(this::leased);
            }
        }
        return Optional.empty();
    }

    private boolean isDropped(OutboxText text) {
        if (!clock.instant().isBefore(text.notAfter())) {
            ends.failed(text, "STALE");
            return true;
        }
        var permission = consents.of(text.to().e164());
        if (!permission.isGiven() && !(permission == Permission.OPTED_OUT && text.kind() == TextKind.OPT_OUT)) {
            ends.failed(text, permission.name());
            return true;
        }
        boolean isPointless = rows.isPointless(text);
        if (isPointless) {
            moves.ended(text, TextState.WITHDRAWN, null);
        }
        return isPointless || isAtABadTime(text);
    }

    /** It was a good time when the text was made; since then it may have waited for the provider. */
    private boolean isAtABadTime(OutboxText text) {
        var earliest = goodTimes.earliest(text.kind(), text.store(), text.to(), text.createdAt());
        // read after the other moment: "at once" must not be later than now
        var now = clock.instant();
        if (earliest.isEmpty()) {
            ends.silenced(text, "QUIET_HOURS");
        } else if (earliest.get().isAfter(now)) {
            moves.postponed(text, earliest.get(), earliest.get().plus(Duration.between(now, text.notAfter())));
        }
        return earliest.isEmpty() || earliest.get().isAfter(now);
    }

    private OutboxText leased(OutboxText text) {
        var now = clock.instant();
        moves.sending(text, now, now.plus(LEASE));
        return text.attemptedNow(now);
    }

    private void apply(OutboxText text, SendResult result) {
        var now = clock.instant();
        if (result instanceof Accepted accepted) {
            ends.sent(text, accepted.sid());
        } else if (result instanceof Refused refused) {
            ends.refused(text, refused);
        } else if (result instanceof NotSent notSent) {
            moves.notSent(text, notSent.code(), now.plus(notSent.pause()));
        } else if (result instanceof Unknown unknown) {
            moves.unknown(text, unknown.code(), now, now.plus(FIRST_LOOK));
        }
    }

    /** Texts that nobody should get any more go to staff, whether or not the provider answers. */
    void handOverStale() {
        commands.run((Runnable) () -> rows.lockStale(TextState.NEW, clock.instant()).forEach(text -> ends.failed(text, "STALE")));
    }

    /** Attempts that nobody can look for in time. */
    void handOverUnclear() {
        commands.run((Runnable) () -> rows.lockStale(TextState.AMBIGUOUS, clock.instant()).forEach(text -> ends.failed(text, "UNCLEAR")));
    }

    /** While there is no number to send from, staff ask what texts would have asked. */
    void handOverQuestions(String code) {
        commands.run((Runnable) () -> rows.lockDueQuestions(clock.instant()).forEach(text -> ends.failed(text, code)));
    }
}
