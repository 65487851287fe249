package com.curbline.messaging.notices;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.CustomerLinks;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.Notices;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.outbox.NewText;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.outbox.TextKind;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts notices into the outbox, for those who may be texted. */
@Component
class TextNotices implements Notices {

    private static final Duration WORTH_SENDING = Duration.ofMinutes(30);
    private static final int SEGMENTS = 2;
    private static final int SEGMENTS_OF_SEVERAL = 3;
    private static final int LONGEST_NAME = 60;
    /** How long a notice waits for items that are settled together with its own. */
    private static final Duration GATHERING = Duration.ofSeconds(2);

    private final Wording wording;
    private final DecisionWording decisions;
    private final StoreClock storeClock;
    private final MessagingSettings settings;
    private final ObjectProvider<CustomerLinks> links;
    private final OpenQuestions questions;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    TextNotices(Wording wording, DecisionWording decisions, StoreClock storeClock, MessagingSettings settings, ObjectProvider<CustomerLinks> links,
                OpenQuestions questions, Consents consents, Outbox outbox, Clock clock) {
        this.wording = wording;
        this.decisions = decisions;
        this.storeClock = storeClock;
        this.settings = settings;
        this.links = links;
        this.questions = questions;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void orderReady(Recipient to, String location) {
        var place = location == null || location.isBlank() ? "" : wording.say(to.language(), "ready.location", Map.of("location", location));
        send(to, TextKind.READY, "ready:" + to.order(), Duration.ZERO, limit -> say(to, "ready", Map.of("location", place)));
    }

    @Override
    public void settledWithoutAnswer(Recipient to, SubstitutionId substitution, StandingDecision standing) {
        var key = questions.wasAsked(substitution) ? "silent" : "unasked";
        if (!joins(to, key, standing)) {
            send(to, TextKind.SETTLED, "silent:" + substitution, GATHERING, limit -> say(to, key, Map.of("settled", settled(to, standing, limit))));
        }
    }

    /** Whether a notice of the same order that did not leave yet tells this as well, or does now. */
    private boolean joins(Recipient to, String key, StandingDecision standing) {
        var opening = Gsm7.fold(say(to, key, Map.of("settled", "#"))).split("#")[0];
        return outbox.unsent(to.order(), TextKind.SETTLED).filter(unsent -> unsent.body().startsWith(opening))
                .filter(unsent -> unsent.body().contains(Gsm7.fold(settled(to, standing, LONGEST_NAME))) || isRewritten(to, unsent, opening, standing)).isPresent();
    }

    private boolean isRewritten(Recipient to, Outbox.Unsent unsent, String opening, StandingDecision standing) {
        var told = unsent.body().substring(opening.length()).replaceFirst("[.]$", "");
        var now = clock.instant();
        return Fitting.wholly(SEGMENTS_OF_SEVERAL, limit -> opening + told + "; " + settled(to, standing, limit) + ".")
                .filter(body -> outbox.rewrite(unsent.id(), body, now.plus(GATHERING), now.plus(WORTH_SENDING))).isPresent();
    }

    @Override
    public void answerTaken(Recipient to, SubstitutionId substitution, StandingDecision standing, Instant changeableUntil) {
        var what = standing.isRefund() ? "refund" : standing.substitute().english() + " " + standing.unitPrice();
        send(to, TextKind.CONFIRMATION, "taken:" + substitution + ":" + Integer.toHexString(what.hashCode()), Duration.ZERO, limit -> taken(to, standing, changeableUntil, limit));
    }

    @Override
    public void answersTaken(Recipient to, Map<SubstitutionId, StandingDecision> standing) {
        if (standing.size() == 1) {
            standing.forEach((item, decision) -> answerTaken(to, item, decision, null));
        } else {
            var items = standing.keySet().stream().map(SubstitutionId::value).sorted().collect(Collectors.joining(","));
            send(to, TextKind.CONFIRMATION, "taken:" + to.order() + ":" + Integer.toHexString(items.hashCode()) + ":" + clock.millis(), Duration.ZERO, limit -> say(to, "confirmation",
                    Map.of("settled", decisions.say(to.language(), standing.values(), limit), "rest", "")));
        }
    }

    private String taken(Recipient to, StandingDecision standing, Instant changeableUntil, int limit) {
        if (changeableUntil == null || !changeableUntil.isAfter(clock.instant())) {
            return say(to, "confirmation", Map.of("settled", settled(to, standing, limit), "rest", ""));
        }
        return say(to, "confirmation.changeable", Map.of("settled", settled(to, standing, limit),
                "time", storeClock.tell(to.store(), changeableUntil), "link", link(to)));
    }

    private String link(Recipient to) {
        var page = links.getIfAvailable();
        return page == null ? "" : wording.say(to.language(), "confirmation.link", Map.of("url", page.of(to.order())));
    }

    private String settled(Recipient to, StandingDecision standing, int limit) {
        return decisions.say(to.language(), List.of(standing), limit);
    }

    private void send(Recipient to, TextKind kind, String key, Duration gathering, IntFunction<String> draft) {
        if (!to.smsConsent() || !consents.of(to.phone().e164()).isGiven()) {
            return;
        }
        var now = clock.instant();
        outbox.add(new NewText(kind, null, to.order(), to.store(), to.phone(), null, Fitting.into(SEGMENTS, draft), to.language(),
                now.plus(gathering), now.plus(WORTH_SENDING), key));
    }

    private String say(Recipient to, String key, Map<String, String> values) {
        var all = new HashMap<String, String>(values);
        all.put("brand", settings.brand());
        all.put("order", to.orderNumber());
        return wording.say(to.language(), key, all);
    }
}
