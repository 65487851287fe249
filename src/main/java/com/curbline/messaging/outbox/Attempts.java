package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Party;
import com.curbline.messaging.CustomerTexted;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.outbox.LookResult.Absent;
import com.curbline.messaging.outbox.LookResult.Found;
import com.curbline.messaging.outbox.SendResult.Accepted;
import com.curbline.messaging.outbox.SendResult.NotSent;
import com.curbline.messaging.outbox.SendResult.Refused;
import com.curbline.messaging.plumbing.AfterCommit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The transactions around an attempt: taking a text before the provider is called, and writing down what came of it. */
@Component
class Attempts {

    static final int MOST = 3;
    /** Longer than the longest call to a provider. */
    static final Duration LEASE = Duration.ofSeconds(30);
    /** A text that was taken just before may not be listed yet. */
    static final Duration SETTLING = Duration.ofSeconds(10);

    private final OutboxRows rows;
    private final Consents consents;
    private final BusinessCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(OutboxRows rows, Consents consents, BusinessCommands commands, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** What to do with the next text that is due. */
    sealed interface Taken {

        /** It is leased and has to be sent now. */
        record ToSend(OutboxText text) implements Taken {
        }

        /** It was stale, forbidden or pointless, and will not be sent. */
        record Dropped() implements Taken {
        }
    }

    Optional<Taken> takeNew() {
        return commands.run(() -> rows.lockNextNew(clock.instant()).map(this::take));
    }

    Optional<OutboxText> takeAmbiguous() {
        return commands.run(() -> rows.lockNextAmbiguous(clock.instant()).map(text -> {
            rows.looking(text, clock.instant().plus(LEASE));
            return text;
        }));
    }

    private Taken take(OutboxText text) {
        var now = clock.instant();
        if (!now.isBefore(text.notAfter())) {
            return dropped(text, "STALE");
        }
        var permission = consents.of(text.to().e164());
        if (!permission.isGiven() && !(permission == Permission.OPTED_OUT && text.kind() == TextKind.OPT_OUT)) {
            return dropped(text, permission.name());
        }
        if (rows.isPointless(text)) {
            rows.ended(text, TextState.WITHDRAWN, null);
            return new Taken.Dropped();
        }
        rows.sending(text, now, now.plus(LEASE));
        return new Taken.ToSend(attempted(text, now));
    }

    private Taken dropped(OutboxText text, String code) {
        failed(text, code);
        return new Taken.Dropped();
    }

    private static OutboxText attempted(OutboxText text, Instant now) {
        return new OutboxText(text.id(), text.kind(), text.questionId(), text.order(), text.store(), text.to(), text.from(), text.body(),
                text.notAfter(), text.attempts() + 1, 0, now);
    }

    void record(OutboxText text, SendResult result) {
        commands.run((Runnable) () -> rows.lock(text.id(), TextState.SENDING).ifPresent(current -> apply(current, result)));
    }

    private void apply(OutboxText text, SendResult result) {
        if (result instanceof Accepted accepted) {
            sent(text, accepted.sid());
        } else if (result instanceof Refused refused) {
            failed(text, refused.code(), refused.fact());
        } else if (result instanceof NotSent notSent) {
            rows.again(text, TextState.NEW, notSent.code(), clock.instant().plus(notSent.pause()));
        } else {
            rows.again(text, TextState.AMBIGUOUS, ((SendResult.Unknown) result).code(), clock.instant().plusSeconds(3));
        }
    }

    void record(OutboxText text, LookResult result) {
        commands.run((Runnable) () -> rows.lock(text.id(), TextState.AMBIGUOUS).ifPresent(current -> apply(current, result)));
    }

    private void apply(OutboxText text, LookResult result) {
        var now = clock.instant();
        if (result instanceof Found found) {
            sent(text, found.sid());
        } else if (result instanceof Absent && !now.isBefore(text.attemptedAt().plus(SETTLING))) {
            sendAgain(text, now);
        } else if (!now.isBefore(text.notAfter())) {
            failed(text, "UNCLEAR");
        } else {
            var wait = text.looks() < 2 ? Duration.ofSeconds(7) : Duration.ofSeconds(20);
            rows.again(text, TextState.AMBIGUOUS, null, now.plus(wait));
        }
    }

    /** Nobody has it: an attempt may be made anew. */
    private void sendAgain(OutboxText text, Instant now) {
        if (text.attempts() >= MOST) {
            failed(text, "ATTEMPTS");
        } else {
            rows.again(text, TextState.NEW, null, now);
        }
    }

    /** Somebody else told the provider's id of a text, so an attempt of it arrived. */
    void adopt(String outboxId, String sid) {
        commands.run(() -> {
            for (var state : new TextState[] {TextState.SENDING, TextState.AMBIGUOUS, TextState.NEW}) {
                rows.lock(outboxId, state).filter(text -> text.attempts() > 0).ifPresent(text -> sent(text, sid));
            }
        });
    }

    private void sent(OutboxText text, String sid) {
        rows.sent(text, sid, clock.instant());
        events.publishEvent(new CustomerTexted(text.order(), text.store(), clock.instant(), Party.CURBLINE, withoutLink(text.body())));
    }

    private void failed(OutboxText text, String code) {
        rows.ended(text, TextState.FAILED, code);
        AfterCommit.run(() -> events.publishEvent(new TextFailed(text.id())));
    }

    /** It will not reach the phone, and what that says about the phone is remembered. */
    void failed(OutboxText text, String code, PhoneFact fact) {
        failed(text, code);
        switch (fact) {
            case OPTED_OUT -> consents.optOut(text.to().e164(), code);
            case NO_SMS -> consents.cannotReceive(text.to().e164(), code);
            case NONE -> { }
        }
    }

    /** Whoever has the link acts as the customer, so it stays on the customer's phone. */
    private static String withoutLink(String body) {
        return body.replaceAll("https?://\\S+/c/\\S+", "[link]");
    }
}
