package com.curbline.messaging.outbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Language;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Overheard;
import com.curbline.messaging.Questions;
import com.curbline.messaging.application.UnreachedReport;
import com.curbline.messaging.consent.Consents;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.FlakyDatabase;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outbox, a provider that does what it is told, a database that may go away, and a clock that stands at noon. */
@MessagingTest
@Import({FakeProvider.Setup.class, FlakyDatabase.class})
abstract class OutboxScene {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired Contacts contacts;
    @Autowired Questions questions;
    @Autowired Outbox outbox;
    @Autowired Sender sender;
    @Autowired OutboxRounds rounds;
    @Autowired DeliveryRounds deliveryRounds;
    @Autowired Deliveries deliveries;
    @Autowired Attempts attempts;
    @Autowired Circuit circuit;
    @Autowired FakeProvider provider;
    @Autowired FlakyDatabase database;
    @Autowired Consents consents;
    @Autowired Overheard overheard;
    @Autowired MovableClock clock;
    @Autowired EngineDriver processes;
    @Autowired BusinessCommands commands;
    @Autowired JdbcClient jdbc;
    @Autowired UnreachedReport report;

    final ItemQuestions order = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)));

    @BeforeEach
    void begin() {
        jdbc.sql("update outbox set state = 'WITHDRAWN' where state in ('NEW', 'SENDING', 'AMBIGUOUS', 'SENT')").update();
        provider.reset();
        clock.moveTo(NOON);
        circuit.probeAnswered();
        circuit.report(new SendResult.Accepted("SMbefore"));
    }

    @AfterEach
    void end() {
        database.comeBack();
        clock.reset();
    }

    void sendAll() {
        rounds.goRound();
        sender.sendDue();
    }

    /** Time passes, and everybody does what is due. */
    void pass(Duration time) {
        for (var end = clock.instant().plus(time); clock.instant().isBefore(end);) {
            clock.moveBy(Duration.ofSeconds(1));
            sendAll();
        }
    }

    /** A text that asks nothing. */
    String notice(ItemQuestions about, String body, Duration worthSending) {
        return commands.run(() -> outbox.add(new NewText(TextKind.READY, null, about.order(), Contacts.STORE, about.phone(), null, body, Language.ENGLISH,
                clock.instant(), clock.instant().plus(worthSending), about.order() + body))).orElseThrow();
    }

    String state() {
        return state(order);
    }

    String state(ItemQuestions about) {
        return jdbc.sql("select state from outbox where order_id = ? order by seq desc").param(about.order().value()).query(String.class).list().get(0);
    }

    boolean isWithAPerson(ItemQuestions about) {
        return processes.passed(about.milk().substitution().value()).contains("Catch_TextUndeliverable");
    }

    List<String> bodies() {
        return provider.taken.stream().map(TextProvider.Parcel::body).toList();
    }
}
