package com.curbline.messaging.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.ContactLog.Entry;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.questions.OpenQuestions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private final ContactLog log;
    private final ContactTables tables;
    private final StoreHours hours;
    private final Clock clock;

    CheckContactPermission(OpenQuestions questions, ContactLog log, ContactTables tables, StoreHours hours, Clock clock) {
        this.questions = questions;
        this.log = log;
        this.tables = tables;
        this.hours = hours;
        this.clock = clock;
    }

    /** For asking about an item. */
    public ContactFacts toAsk(SubstitutionId substitution) {
        var item = questions.item(substitution);
        var question = questions.of(item);
        var entry = log.of(question.order(), question.phone());
        var consent = question.silenced() ? "WRONG_NUMBER" : consent(item.smsConsent(), entry.permission());
        var now = clock.instant();
        return facts(question.store(), ContactKind.QUESTION, consent, entry, now, Duration.between(now, item.answerBy()).toMinutes());
    }

    /** The first moment at which a text that no diagram sends may leave; empty where it may not leave at all. */
    public Optional<Instant> earliest(ContactKind kind, OrderId order, StoreId store, PhoneNumber phone, boolean smsConsent) {
        var entry = log.of(order, phone);
        var consent = consent(smsConsent, entry.permission());
        var now = clock.instant();
        var moment = moments(now).filter(at -> tables.decide(facts(store, kind, consent, entry, at, NEVER)).contact() != Contact.WAIT).findFirst();
        if (moment.isEmpty()) {
            LOG.warn("The tables about contact never let a text of {} leave", order);
        }
        return moment.filter(at -> tables.decide(facts(store, kind, consent, entry, at, NEVER)).contact() == Contact.TEXT);
    }

    private static Stream<Instant> moments(Instant now) {
        var next = Instant.ofEpochSecond((now.getEpochSecond() / STEP.toSeconds() + 1) * STEP.toSeconds());
        return Stream.concat(Stream.of(now), Stream.iterate(next, at -> at.isBefore(now.plus(LONGEST_WAIT)), at -> at.plus(STEP)));
    }

    private ContactFacts facts(StoreId store, ContactKind kind, String consent, Entry entry, Instant at, long minutesLeft) {
        var sinceReply = entry.repliedAt().map(reply -> Math.max(0, Duration.between(reply, at).toMinutes())).orElse(NEVER);
        return new ContactFacts(store, kind, consent, hours.hour(store, at), hours.isOpen(store, at), sinceReply, entry.texts(), minutesLeft);
    }

    private static String consent(boolean agreed, Permission permission) {
        return permission == Permission.ALLOWED ? agreed ? GIVEN : "NOT_GIVEN" : permission.name();
    }
}
