package com.curbline.messaging.application;

import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.MessagingSettings.Provider;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.QuestionItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds out what decides whether a customer may be contacted now: consent, the hour, what was sent so far, how much time is left. */
@Service
public class CheckContactPermission {

    private static final Logger LOG = LoggerFactory.getLogger(CheckContactPermission.class);
    private static final String GIVEN = "GIVEN";
    private static final long NEVER = 1_000_000;
    /** Doors open and nights end at quarters of an hour, in every time zone. */
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private final OpenQuestions questions;
    private final Consents consents;
    private final ContactLog log;
    private final ContactTables tables;
    private final StoreHours hours;
    private final MessagingSettings settings;
    private final Clock clock;

    CheckContactPermission(OpenQuestions questions, Consents consents, ContactLog log, ContactTables tables, StoreHours hours,
                           MessagingSettings settings, Clock clock) {
        this.questions = questions;
        this.consents = consents;
        this.log = log;
        this.tables = tables;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /** For asking about an item. */
    public ContactFacts toAsk(SubstitutionId substitution) {
        var item = questions.item(substitution);
        var question = questions.of(item);
        var consent = question.silenced() ? "WRONG_NUMBER" : consent(item.smsConsent(), consents.of(question.phone().e164()));
        var now = clock.instant();
        var texts = isFirstOfItsOrder(item) ? 0 : log.questions(question.order(), question.phone());
        return whoIsAwake(question.phone(), now, facts(question.store(), ContactKind.QUESTION, consent, now, texts, Duration.between(now, item.answerBy()).toMinutes()));
    }

    /** Nothing was asked before, which need not be looked up. */
    private static boolean isFirstOfItsOrder(QuestionItem item) {
        return item.letter() == null && "A".equals(item.askedAs());
    }

    /**
     * The first moment at which a text that no diagram sends may leave for somebody who may be texted; empty where the tables never let it.
     * Such texts are not counted.
     */
    public Optional<Instant> earliest(ContactKind kind, StoreId store, PhoneNumber phone) {
        var now = clock.instant();
        var first = tables.decide(whoIsAwake(phone, now, facts(store, kind, GIVEN, now, 0, NEVER))).contact();
        return first == Contact.WAIT ? later(now, at -> facts(store, kind, GIVEN, at, 0, NEVER)) : Optional.of(now).filter(at -> first == Contact.TEXT);
    }

    /** The customer is not expected to write meanwhile. */
    private Optional<Instant> later(Instant now, Function<Instant, ContactFacts> facts) {
        var moment = moments(now).filter(at -> tables.decide(facts.apply(at)).contact() == Contact.TEXT).findFirst();
        if (moment.isEmpty()) {
            LOG.warn("The tables about contact let no {} of {} leave", facts.apply(now).kind(), facts.apply(now).store());
        }
        return moment;
    }

    /** Only where the hour alone would forbid it does it matter when the customer wrote, and is looked up. */
    private ContactFacts whoIsAwake(PhoneNumber phone, Instant now, ContactFacts facts) {
        return tables.isGoodTime(facts) ? facts : facts.since(log.lastReply(phone).map(reply -> Math.max(0, Duration.between(reply, now).toMinutes())).orElse(NEVER));
    }

    private static Stream<Instant> moments(Instant now) {
        var next = Instant.ofEpochSecond((now.getEpochSecond() / STEP.toSeconds() + 1) * STEP.toSeconds());
        return Stream.iterate(next, at -> at.isBefore(now.plus(LONGEST_WAIT)), at -> at.plus(STEP));
    }

    private ContactFacts facts(StoreId store, ContactKind kind, String consent, Instant at, long texts, long minutesLeft) {
        return new ContactFacts(store, kind, consent, settings.provider() == Provider.VIRTUAL, hours.hour(store, at), hours.isOpen(store, at), NEVER, texts, minutesLeft);
    }

    private static String consent(boolean agreed, Permission permission) {
        return permission == Permission.ALLOWED ? agreed ? GIVEN : "NOT_GIVEN" : permission.name();
    }
}
