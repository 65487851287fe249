package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ContactHeldBack;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Notices.Recipient;
import com.curbline.messaging.Overheard;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is asked, told or left alone at which hour, in a store whose customers sleep at night. */
@MessagingTest
@Import(FakeProvider.Setup.class)
@TestPropertySource(properties = {"curbline.messaging.provider=twilio", "curbline.public-url=https://pickup.example.com", "curbline.twilio.account-sid=ACtest",
    "curbline.twilio.auth-token=first", "curbline.twilio.numbers=+15550001111", "curbline.twilio.sweep=1h", "curbline.twilio.base-url=http://localhost:1", "curbline.demo.enabled=true",
    "curbline.stores[0].id=maple-lane", "curbline.stores[0].name=Maple Lane", "curbline.stores[0].time-zone=America/New_York",
    "curbline.stores[0].opens=07:30", "curbline.stores[0].closes=19:00",
    "curbline.stores[1].id=elm-street", "curbline.stores[1].name=Elm Street", "curbline.stores[1].time-zone=America/New_York"})
class ContactHoursTest {

    private static final StoreId MAPLE_LANE = new StoreId("maple-lane");
    private static final Instant NIGHT = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-03-03T00:30:00Z");
    /** Two minutes before the doors close. */
    private static final Instant CLOSING = Instant.parse("2026-03-02T23:58:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-02T13:00:00Z");

    @Autowired Contacts contacts;
    @Autowired Notices notices;
    @Autowired BusinessCommands commands;
    @Autowired Inbox inbox;
    @Autowired Overheard overheard;
    @Autowired Sender sender;
    @Autowired FakeProvider provider;
    @Autowired Circuit circuit;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void begin() {
        jdbc.sql("update outbox set state = 'WITHDRAWN' where state in ('NEW', 'SENDING', 'AMBIGUOUS')").update();
        provider.reset();
        circuit.probeAnswered();
        circuit.report(new SendResult.Accepted("SMbefore"));
    }

    @AfterEach
    void letItRun() {
        clock.reset();
    }

    @Test
    void byDayACustomerIsAskedAndTheReasonIsKept() {
        var order = at(NOON);
        contacts.ask(order.milk());
        assertThat(texts(order)).hasSize(1);
        assertThat(kept(order)).isEqualTo("TEXT ALLOWED");
    }

    @Test
    void byNightNobodyIsAskedAndTheStorySaysWhy() {
        var order = at(NIGHT);
        contacts.ask(order.milk());
        assertThat(texts(order)).isEmpty();
        assertThat(kept(order)).isEqualTo("NONE QUIET_HOURS");
        assertThat(overheard.of(ContactHeldBack.class, order.order())).singleElement()
                .satisfies(held -> assertThat(held.contact() + " " + held.reason() + " " + held.item().english()).isEqualTo("NONE QUIET_HOURS Organic Valley milk"));
    }

    @Test
    void aRealPhoneIsLeftAloneByNightInAStoreThatIsCalledLikeOneOfTheDemonstration() {
        var order = at(NIGHT).in(Contacts.STORE);
        contacts.ask(order.milk());
        assertThat(texts(order)).isEmpty();
        assertThat(kept(order)).isEqualTo("NONE QUIET_HOURS");
    }

    @Test
    void whileTheStoreIsClosedNobodyIsAsked() {
        var order = at(CLOSED);
        contacts.ask(order.milk());
        assertThat(texts(order)).isEmpty();
    }

    @Test
    void aCustomerWhoWroteAMomentAgoIsAskedByNightToo() {
        var order = at(NIGHT);
        inbox.receive(new Incoming("SM" + UUID.randomUUID(), order.phone().e164(), "virtual", "hello", Keyword.NONE, "{}", Incoming.Source.VIRTUAL, NIGHT.minus(Duration.ofMinutes(10))));
        contacts.ask(order.milk());
        assertThat(texts(order)).hasSize(1);
    }

    @Test
    void afterEnoughQuestionsAPersonPhones() {
        var order = at(NOON);
        for (int i = 0; i < 6; i++) {
            contacts.ask(order.item("item" + i, new LocalizedText("tea", "te"), 1, 1, IfSilent.REFUND, ItemQuestions.option("1", "Green", "Verde", "1.25")));
            sendAll();
            clock.moveTo(clock.instant().plusSeconds(10));
        }
        contacts.ask(order.milk());
        assertThat(texts(order)).hasSize(6);
        assertThat(kept(order)).isEqualTo("CALL ENOUGH_TEXTS");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:00:00Z, 2026-03-02T13:00:00Z",
        "2026-03-02T04:30:00Z, 2026-03-02T13:00:00Z",
        "2026-03-08T06:30:00Z, 2026-03-08T12:00:00Z",
        "2026-11-01T05:30:00Z, 2026-11-01T13:00:00Z",
        "2026-11-01T06:30:00Z, 2026-11-01T13:00:00Z",
        "2026-03-02T12:59:59Z, 2026-03-02T13:00:00Z",
        "2026-03-02T17:00:07Z, 2026-03-02T17:00:07Z"})
    void newsWaitForEightOClockOfTheStoreWhetherTheClocksChangeOrNot(Instant now, Instant leaves) {
        var order = at(now);
        commands.run(() -> notices.orderReady(to(order), "A3"));
        assertThat(jdbc.sql("select next_attempt_at from outbox where order_id = ?").param(order.order().value()).query(OffsetDateTime.class).single().toInstant()).isEqualTo(leaves);
    }

    @Test
    void whatIsOwedLeavesAtOnceAndIsNotHeldUpByNewsForTheMorning() {
        var order = at(NIGHT);
        var milk = new StandingDecision(new LocalizedText("milk", "leche"), null, null, 1);
        var eggs = new StandingDecision(new LocalizedText("eggs", "huevos"), null, null, 1);
        commands.run(() -> notices.settledWithoutAnswer(to(order), new SubstitutionId(order.order().value() + "-milk"), milk));
        commands.run(() -> notices.settledWithoutAnswer(to(order), new SubstitutionId(order.order().value() + "-eggs"), eggs));
        commands.run(() -> notices.answerTaken(to(order), new SubstitutionId(order.order().value() + "-tea"), milk, null));
        sendAll();
        assertThat(provider.tries).singleElement().satisfies(parcel -> assertThat(parcel.body()).contains("Got it"));

        clock.moveTo(MORNING);
        sendAll();
        assertThat(provider.tries).hasSize(2);
        assertThat(provider.tries.get(1).body()).contains("milk: refund; eggs: refund");
    }

    @Test
    void aQuestionThatWasHeldUpIntoTheNightDoesNotLeaveAndNobodyIsCalledInstead() {
        var order = at(CLOSING);
        contacts.ask(order.milk());
        provider.answers.add(FakeProvider.notSent(150));
        sendAll();
        clock.moveTo(CLOSING.plusSeconds(180));
        sendAll();

        assertThat(provider.tries).hasSize(1);
        assertThat(state(order)).isEqualTo("EXPIRED QUIET_HOURS");
        clock.moveTo(CLOSING.plusSeconds(3600 * 13 + 180));
        sendAll();
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void newsThatWereHeldUpIntoTheNightLeaveInTheMorningAndHoldUpNothing() {
        var order = at(CLOSING);
        commands.run(() -> notices.orderReady(to(order), "A3"));
        clock.moveTo(CLOSING.plusSeconds(30));
        provider.answers.add(FakeProvider.notSent(150));
        sendAll();
        clock.moveTo(CLOSING.plusSeconds(300));
        sendAll();
        assertThat(provider.tries).hasSize(1);
        commands.run(() -> notices.answerTaken(to(order), new SubstitutionId(order.order().value() + "-tea"),
                new StandingDecision(new LocalizedText("milk", "leche"), null, null, 1), null));
        sendAll();
        assertThat(provider.tries).hasSize(2);

        clock.moveTo(CLOSING.plusSeconds(3600 * 13 + 180));
        sendAll();
        assertThat(provider.tries).hasSize(3);
    }

    private String state(ItemQuestions order) {
        return jdbc.sql("select state || ' ' || error_code from outbox where order_id = ?").param(order.order().value()).query(String.class).single();
    }

    private ItemQuestions at(Instant moment) {
        clock.moveTo(moment);
        return ItemQuestions.anOrder().in(MAPLE_LANE).answerBy(moment.plus(Duration.ofMinutes(8)));
    }

    private static Recipient to(ItemQuestions order) {
        return new Recipient(order.order(), order.orderNumber(), MAPLE_LANE, order.phone(), true, Language.ENGLISH);
    }

    private void sendAll() {
        sender.sendDue();
        assertThat(provider.tries).hasSizeLessThan(50);
    }

    private List<String> texts(ItemQuestions order) {
        return jdbc.sql("select body from outbox where order_id = ? and state <> 'WITHDRAWN'").param(order.order().value()).query(String.class).list();
    }

    private String kept(ItemQuestions order) {
        return jdbc.sql("select contact || ' ' || contact_reason from question_items where substitution_id = ?").param(order.order().value() + "-milk").query(String.class).single();
    }
}
