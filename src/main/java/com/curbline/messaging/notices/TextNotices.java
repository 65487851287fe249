package com.curbline.messaging.notices;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.application.CheckContactPermission;
import com.curbline.messaging.application.ContactKind;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.outbox.NewText;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.outbox.TextKind;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.Gsm7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts notices into the outbox, for those who may be texted. */
@Component
class TextNotices implements Notices {

    private static final Duration WORTH_SENDING = Duration.ofMinutes(30);
    static final int SEGMENTS = 2;
    private static final int SEGMENTS_OF_SEVERAL = 3;
    private static final int LONGEST_NAME = 60;
    /** How long a notice waits for items that are settled together with its own. */
    private static final Duration GATHERING = Duration.ofSeconds(2);

    private final NoticeWording wording;
    private final OpenQuestions questions;
    private final Consents consents;
    private final CheckContactPermission permission;
    private final Outbox outbox;
    private final Clock clock;

    TextNotices(NoticeWording wording, OpenQuestions questions, Consents consents, CheckContactPermission permission, Outbox outbox, Clock clock) {
        this.wording = wording;
        this.questions = questions;
        this.consents = consents;
        this.permission = permission;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void orderReady(Recipient recipient, String location) {
        reachable(recipient).ifPresent(to -> send(to, TextKind.READY, "ready:" + to.order(), Duration.ZERO, limit -> wording.ready(to, location)));
    }

    @Override
    public void settledWithoutAnswer(Recipient recipient, SubstitutionId substitution, StandingDecision standing) {
        reachable(recipient).ifPresent(to -> tellSettled(to, substitution, standing));
    }

    private void tellSettled(Recipient to, SubstitutionId substitution, StandingDecision standing) {
        boolean asked = questions.wasAsked(substitution);
        if (!joins(to, asked, standing)) {
            send(to, TextKind.SETTLED, "silent:" + substitution + round(standing), GATHERING, limit -> wording.decided(to, asked, standing, limit));
        }
    }

    /** Whether a notice of the same order that did not leave yet tells this as well, or does now. */
    private boolean joins(Recipient to, boolean asked, StandingDecision standing) {
        var opening = wording.opening(to, asked);
        return outbox.unsent(to.order(), TextKind.SETTLED).filter(unsent -> unsent.body().startsWith(opening))
                .filter(unsent -> unsent.body().contains(Gsm7.fold(wording.settled(to, standing, LONGEST_NAME))) || isRewritten(to, unsent, opening, standing)).isPresent();
    }

    private boolean isRewritten(Recipient to, Outbox.Unsent unsent, String opening, StandingDecision standing) {
        var told = unsent.body().substring(opening.length()).replaceFirst("[.]$", "");
        return Fitting.wholly(SEGMENTS_OF_SEVERAL, limit -> opening + told + "; " + wording.settled(to, standing, limit) + ".")
                .flatMap(body -> departure(to, TextKind.SETTLED, GATHERING).filter(at -> outbox.rewrite(unsent.id(), body, at, at.plus(WORTH_SENDING)))).isPresent();
    }

    @Override
    public void answerTaken(Recipient recipient, SubstitutionId substitution, StandingDecision standing, Instant changeableUntil) {
        reachable(recipient).ifPresent(to -> tellTaken(to, substitution, standing, changeableUntil));
    }

    private void tellTaken(Recipient to, SubstitutionId substitution, StandingDecision standing, Instant changeableUntil) {
        var what = standing.isRefund() ? "refund" : standing.substitute().english() + " " + standing.unitPrice();
        var until = changeableUntil == null || !changeableUntil.isAfter(clock.instant()) ? null : changeableUntil;
        send(to, TextKind.CONFIRMATION, "taken:" + substitution + ":" + Integer.toHexString(what.hashCode()) + round(standing), Duration.ZERO,
                limit -> wording.taken(to, standing, until, limit));
    }

    @Override
    public void decisionTakenBack(Recipient recipient, SubstitutionId substitution, StandingDecision stood) {
        reachable(recipient).ifPresent(to -> send(to, TextKind.SETTLED, "taken-back:" + substitution + round(stood), Duration.ZERO,
                limit -> wording.takenBack(to, stood, limit)));
    }

    /** What is decided anew is told anew. */
    private static String round(StandingDecision standing) {
        return standing.round() == 0 ? "" : ":" + standing.round();
    }

    @Override
    public void answersTaken(Recipient recipient, Map<SubstitutionId, StandingDecision> standing) {
        reachable(recipient).ifPresent(to -> tellTaken(to, standing));
    }

    private void tellTaken(Recipient to, Map<SubstitutionId, StandingDecision> standing) {
        if (standing.size() == 1) {
            standing.forEach((item, decision) -> tellTaken(to, item, decision, null));
        } else {
            var items = standing.keySet().stream().map(SubstitutionId::value).sorted().collect(Collectors.joining(","));
            send(to, TextKind.CONFIRMATION, "taken:" + to.order() + ":" + Integer.toHexString(items.hashCode()) + ":" + clock.millis(), Duration.ZERO,
                    limit -> wording.taken(to, standing.values(), limit));
        }
    }

    /** Whoever may be texted, in the language that they asked for. */
    private Optional<Recipient> reachable(Recipient to) {
        var phone = consents.notes(to.phone().e164());
        return to.smsConsent() && phone.permission().isGiven() ? Optional.of(to.in(consents.language(phone, to.language()))) : Optional.empty();
    }

    private void send(Recipient to, TextKind kind, String key, Duration gathering, IntFunction<String> draft) {
        departure(to, kind, gathering).ifPresent(at -> outbox.add(new NewText(kind, null, to.order(), to.store(), to.phone(), null,
                Fitting.into(SEGMENTS, draft), to.language(), at, at.plus(WORTH_SENDING), key)));
    }

    /** What answers the customer leaves at once, news at a good time. */
    private Optional<Instant> departure(Recipient to, TextKind kind, Duration gathering) {
        var why = kind == TextKind.CONFIRMATION ? ContactKind.REPLY : ContactKind.NOTICE;
        var gathered = clock.instant().plus(gathering);
        return permission.earliest(why, to.store(), to.phone()).map(at -> at.isAfter(gathered) ? at : gathered);
    }
}
