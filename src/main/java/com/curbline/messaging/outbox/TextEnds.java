package com.curbline.messaging.outbox;

import com.curbline.kernel.Party;
import com.curbline.messaging.CustomerTexted;
import com.curbline.messaging.TextNotDelivered;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.plumbing.AfterCommit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows once a text left, or will not arrive. */
@Component
class TextEnds {

    /** Whether a text arrived is asked where nobody told it by then. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TextMoves moves;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final TextCounts counts;
    private final Clock clock;

    TextEnds(TextMoves moves, Consents consents, ApplicationEventPublisher events, TextCounts counts, Clock clock) {
        this.moves = moves;
        this.consents = consents;
        this.events = events;
        this.counts = counts;
        this.clock = clock;
    }

    void sent(OutboxText text, String sid) {
        var now = clock.instant();
        if (moves.sent(text.id(), sid, now, PATIENCE)) {
            events.publishEvent(new TextSent(text.id(), text.to(), text.body()));
            events.publishEvent(new CustomerTexted(text.order(), text.store(), now, Party.CURBLINE, withoutLink(text.body())));
            AfterCommit.run(counts::left);
        }
    }

    /** Somebody told the provider's id of a text, so an attempt of it arrived. */
    void adopt(OutboxText text, String sid) {
        if (text.mayHaveBeenTaken()) {
            sent(text, sid);
        }
    }

    void refused(OutboxText text, SendResult.Refused refused) {
        if (moves.refused(text, refused.code())) {
            tell(text, refused.code());
            remember(text, refused.code(), refused.fact());
        }
    }

    /** It will not be sent, or not arrive, and what that says about the phone is remembered. */
    void failed(OutboxText text, String code, PhoneFact fact) {
        moves.ended(text, TextState.FAILED, code);
        tell(text, code);
        remember(text, code, fact);
    }

    void failed(OutboxText text, String code) {
        failed(text, code, PhoneFact.NONE);
    }

    /** The night came before it left: nobody is called instead, and the rule for silence applies. */
    void silenced(OutboxText text, String code) {
        moves.ended(text, TextState.EXPIRED, code);
        tell(text, code);
    }

    private void tell(OutboxText text, String code) {
        events.publishEvent(new TextNotDelivered(text.order(), text.store(), clock.instant(), Party.CURBLINE, withoutLink(text.body())));
        AfterCommit.run(() -> {
            counts.failed(code);
            events.publishEvent(new TextFailed(text.id()));
        });
    }

    private void remember(OutboxText text, String code, PhoneFact fact) {
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
