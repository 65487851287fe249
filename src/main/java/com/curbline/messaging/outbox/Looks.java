package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.outbox.LookResult.Absent;
import com.curbline.messaging.outbox.LookResult.Found;
import com.curbline.messaging.outbox.LookResult.Unclear;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what became of attempts that ended without an answer. Nothing is sent again before a look has shown that nobody has it. */
@Component
class Looks {

    /** A text that was taken just before may not be listed yet. */
    static final Duration SETTLING = Duration.ofSeconds(10);

    private final OutboxRows rows;
    private final TextMoves moves;
    private final TextEnds ends;
    private final Deliveries deliveries;
    private final CarefulQuestions provider;
    private final Circuit circuit;
    private final BusinessCommands commands;
    private final Clock clock;

    Looks(OutboxRows rows, TextMoves moves, TextEnds ends, Deliveries deliveries, CarefulQuestions provider, Circuit circuit, BusinessCommands commands,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.ends = ends;
        this.deliveries = deliveries;
        this.provider = provider;
        this.circuit = circuit;
        this.commands = commands;
        this.clock = clock;
    }

    /** Looks for one text; false where none is due or nobody can be asked. */
    boolean lookForOne() {
        if (circuit.isOpen()) {
            return false;
        }
        var due = commands.run(() -> rows.lockNextAmbiguous(clock.instant()).map(text -> {
            moves.looking(text, clock.instant().plus(Attempts.LEASE));
            return text;
        }));
        due.ifPresent(this::look);
        return due.isPresent();
    }

    private void look(OutboxText text) {
        var others = rows.sidsOf(text.to()).stream().flatMap(sids -> Arrays.stream(sids.trim().split(" +"))).collect(Collectors.toSet());
        var result = provider.lookFor(text.parcel(clock.instant()), Set.copyOf(others));
        if (result instanceof Unclear unclear) {
            circuit.report(unclear);
        }
        commands.run((Runnable) () -> rows.lock(text.id()).filter(current -> current.state() == TextState.AMBIGUOUS).ifPresent(current -> apply(current, result)));
    }

    private void apply(OutboxText text, LookResult result) {
        var now = clock.instant();
        if (result instanceof Found found) {
            ends.sent(text, found.sid());
            deliveries.apply(found.sid(), found.delivery());
        } else if (result instanceof Absent && !now.isBefore(text.attemptedAt().plus(SETTLING))) {
            sendAgain(text);
        } else if (!now.isBefore(text.notAfter())) {
            ends.failed(text, "UNCLEAR");
        } else {
            moves.again(text, TextState.AMBIGUOUS, now.plus(text.looks() < 2 ? Duration.ofSeconds(7) : Duration.ofSeconds(20)));
        }
    }

    /** Nobody has it: an attempt may be made anew. */
    private void sendAgain(OutboxText text) {
        if (text.attempts() >= Attempts.MOST) {
            ends.failed(text, "ATTEMPTS");
        } else {
            moves.again(text, TextState.NEW, clock.instant());
        }
    }
}
