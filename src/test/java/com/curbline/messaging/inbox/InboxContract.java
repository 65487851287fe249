package com.curbline.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.CustomerReplied;
import com.curbline.messaging.CustomerUnreached;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Overheard;
import com.curbline.messaging.Questions;
import com.curbline.messaging.ReplyNeedsPerson;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How replies are handled, on any database: kept first, each once, the first answer wins, and every reply is answered honestly. */
@MessagingTest
abstract class InboxContract {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired Contacts contacts;
    @Autowired Questions questions;
    @Autowired Notices notices;
    @Autowired Inbox inbox;
    @Autowired InboxWorker worker;
    @Autowired FakeDesk desk;
    @Autowired Consents consents;
    @Autowired Overheard overheard;
    @Autowired MovableClock clock;
    @Autowired EngineDriver processes;
    @Autowired BusinessCommands commands;
    @Autowired JdbcClient jdbc;
    @Autowired com.curbline.messaging.application.ForgetRawRequests forget;

    final ItemQuestions order = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)));

    @BeforeEach
    void begin() {
        jdbc.sql("update inbox set state = 'PROCESSED' where state = 'NEW'").update();
        clock.moveTo(NOON);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    @Test
    void anAnswerSettlesTheItemMovesItsProcessAndIsConfirmedOnce() {
        contacts.ask(order.milk());
        write("1");

        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(processes.passed(key(order.milk()))).contains("Catch_AnswerReceived");
        assertThat(texts("CONFIRMATION")).singleElement().asString().contains("Got it", "Offer 1 $4.99", order.orderNumber());
        assertThat(overheard.of(CustomerReplied.class, order.order())).singleElement()
                .satisfies(reply -> assertThat(reply.outcome()).isEqualTo("DECIDED"));
    }

    @Test
    @Tag("F5")
    void theSameTextTwiceAtTheSameMomentOrDaysLaterHasOneEffect() {
        contacts.ask(order.milk());
        var text = text(order, "1");
        var kept = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> inbox.receive(text))).toList();
        assertThat(kept.stream().map(CompletableFuture::join).filter(first -> first)).hasSize(1);
        var workers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(this::handleAll)).toList();
        workers.forEach(CompletableFuture::join);
        clock.moveBy(Duration.ofDays(3));
        assertThat(inbox.receive(text)).isFalse();
        handleAll();

        assertThat(desk.timesAsked(order.milk().substitution())).isEqualTo(1);
        assertThat(texts("CONFIRMATION")).hasSize(1);
        assertThat(texts("STANDING")).isEmpty();
    }

    @Test
    void whatAProviderSentIsForgottenAfterAMonthAndARepeatStillHasNoEffect() {
        var old = new Incoming("SM" + UUID.randomUUID(), order.phone().e164(), "+15550001111", "1", Keyword.NONE, "From=secret", Source.WEBHOOK, clock.instant());
        contacts.ask(order.milk());
        inbox.receive(old);
        handleAll();
        jdbc.sql("insert into text_statuses (sid, status, error, raw, received_at) values (?, 'sent', '', 'To=secret', ?)")
                .params(old.sid(), com.curbline.messaging.plumbing.Times.column(clock.instant())).update();
        clock.moveBy(Duration.ofDays(29));
        forget.forget();
        assertThat(raw(old.sid())).containsExactly("From=secret", "To=secret");

        clock.moveBy(Duration.ofDays(2));
        forget.forget();
        assertThat(raw(old.sid())).containsExactly("", "");
        assertThat(inbox.receive(old)).isFalse();
    }

    private List<String> raw(String sid) {
        return jdbc.sql("select raw from inbox where message_sid = :sid union all select raw from text_statuses where sid = :sid").param("sid", sid)
                .query(String.class).list();
    }

    @Test
    void aSecondReplyChangesNothingAndIsToldWhatStands() {
        contacts.ask(order.milk());
        write("1");
        write("2");

        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(texts("STANDING")).singleElement().asString().contains("Offer 1", order.orderNumber());
        assertThat(outcomes()).containsExactly("DECIDED", "LATE");
    }

    @Test
    @Tag("F12")
    void aReplyAfterTheSilenceRuleIsToldWhatStands() {
        contacts.ask(order.milk());
        commands.run(() -> questions.close(order.milk().substitution(), new StandingDecision(order.milk().itemName(), null, null, 1)));
        write("1");

        assertThat(desk.timesAsked(order.milk().substitution())).isZero();
        assertThat(texts("STANDING")).singleElement().asString().contains("Organic Valley milk: refund");
        commands.run(() -> notices.settledWithoutAnswer(new Notices.Recipient(order.order(), order.orderNumber(), Contacts.STORE, order.phone(), true,
                com.curbline.kernel.Language.ENGLISH), order.milk().substitution(), new StandingDecision(order.milk().itemName(), null, null, 1)));
        assertThat(texts("SETTLED")).singleElement().asString().contains("did not get an answer");
    }

    @Test
    @Tag("F14")
    void anItemThatSomebodyElseSettledFirstIsToldToTheLoser() {
        contacts.ask(order.milk());
        desk.alreadySettled(order.milk().substitution());
        write("1");

        assertThat(texts("CONFIRMATION")).isEmpty();
        assertThat(texts("STANDING")).singleElement().asString().contains("Offer 2");
    }

    @Test
    @Tag("F17")
    void everyLateReplyIsAnsweredButNoMachineEndlessly() {
        contacts.ask(order.milk());
        write("1");
        write("2");
        write("2");
        assertThat(texts("STANDING")).as("the same words again at once").hasSize(1);

        IntStream.range(0, 30).forEach(i -> write(i % 2 == 0 ? "NO " + ".".repeat(i) : "2" + ".".repeat(i)));
        assertThat(texts("STANDING")).hasSize(10);
        clock.moveBy(Duration.ofMinutes(11));
        write("2");
        assertThat(texts("STANDING")).hasSize(11);
    }

    @Test
    void aLateReplyIsAnsweredHoweverManyTextsOtherOrdersOfThePhoneGot() {
        for (int i = 0; i < 4; i++) {
            var one = ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10)));
            contacts.ask(one.milk());
            write(String.valueOf(2 * i + 1));
            write(String.valueOf(2 * i + 2));
            clock.moveBy(Duration.ofSeconds(61));
        }
        assertThat(texts("STANDING")).hasSize(4);
    }

    @Test
    @Tag("F15")
    void aPlaceThatFitsOneOfTwoOrdersIsNoGuessAndAProductIs() {
        var other = ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10)));
        var soda = other.item("soda", new com.curbline.kernel.LocalizedText("Cola", "Refresco"), 1, 1, com.curbline.messaging.IfSilent.REFUND,
                ItemQuestions.option("1", "Ginger Ale", "Ginger Ale", "1.99"));
        contacts.ask(order.milk());
        contacts.ask(soda);
        write("the second one");
        assertThat(desk.standing(order.milk().substitution())).isNull();
        assertThat(texts("WHICH_ORDER")).hasSize(1);

        write("horizon organic milk");
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(desk.standing(soda.substitution())).isNull();
    }

    @Test
    void aClarificationOfSeveralItemsSaysWhatYesMeans() {
        contacts.ask(order.milk(), order.eggs());
        write("hmm ok");
        assertThat(texts("CLARIFICATION")).singleElement().asString().contains("A1 B NO (NO = refund, YES = all 1)");
    }

    @Test
    void oneReplySettlesSeveralItemsAndIsConfirmedOnce() {
        contacts.ask(order.milk(), order.eggs());
        write("A1 B NO");

        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(desk.standing(order.eggs().substitution()).isRefund()).isTrue();
        assertThat(texts("CONFIRMATION")).hasSize(1);
    }

    @Test
    void whatAReplyLeavesOpenIsSaid() {
        contacts.ask(order.milk(), order.eggs());
        write("A1");

        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(desk.standing(order.eggs().substitution())).isNull();
        assertThat(texts("CONFIRMATION")).singleElement().asString().contains("Still open: B eggs", "B NO");

        write("A2");
        assertThat(choice(order.milk())).as("a second answer changes nothing").isEqualTo("Offer 1");
        assertThat(texts("STANDING")).hasSize(1);
        write("B2");
        assertThat(choice(order.eggs())).isEqualTo("Offer 2");
    }

    @Test
    void aBareAnswerThatCrossesANewerQuestionIsAsked() {
        contacts.ask(order.milk());
        send();
        write("yes");
        contacts.ask(order.eggs());
        write("yes");
        assertThat(desk.standing(order.eggs().substitution())).isNull();
        assertThat(texts("CLARIFICATION")).singleElement().asString().contains("B3, B4, B NO");

        send();
        clock.moveBy(Duration.ofSeconds(30));
        write("yes");
        assertThat(choice(order.eggs())).isEqualTo("Offer 3");
    }

    @Test
    @Tag("F24")
    void aWrongNumberIsNotTextedAboutThisOrderAnyMore() {
        contacts.ask(order.milk());
        write("wrong number");
        contacts.ask(order.eggs());

        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).hasSize(1);
        assertThat(processes.endedAt(key(order.eggs()))).hasValue("End_NotAllowed");
        assertThat(processes.passed(key(order.milk()))).contains("Catch_TextUndeliverable");
        assertThat(overheard.of(CustomerUnreached.class, order.order())).extracting(CustomerUnreached::reason).containsExactly("WRONG_NUMBER");
        assertThat(texts("PASSED_ON")).as("nothing more to a stranger").isEmpty();
    }

    @Test
    void anotherLanguageIsSwitchedToAndTheQuestionAskedAgain() {
        contacts.ask(order.milk());
        write("español por favor");
        assertThat(texts("QUESTION")).hasSize(2).last().asString().contains("leche Organic Valley", "reembolso");
        write("1");
        assertThat(texts("CONFIRMATION")).singleElement().asString().contains("Recibido", "Oferta 1");
    }

    @Test
    @Tag("F17")
    void helpIsAnsweredAndReactionsAreNot() {
        contacts.ask(order.milk());
        write("HELP");
        write("Liked “FreshMart order 1: Got it. Horizon Organic milk $4.99 for milk.”");
        assertThat(texts("HELP")).hasSize(1);
        assertThat(outcomes()).containsExactly("HELP", "IGNORE");
        assertThat(processes.waitingAt(key(order.milk()))).isNotEmpty();
    }

    @Test
    @Tag("F16")
    void anUnclearReplyIsAskedOnceAndThenGoesToAPerson() {
        contacts.ask(order.milk());
        write("hmm ok");
        assertThat(texts("CLARIFICATION")).singleElement().asString().contains("1 Horizon Organic milk $4.99", "NO = refund");
        assertThat(processes.waitingAt(key(order.milk()))).hasSize(1);

        write("hmm ok");
        assertThat(texts("CLARIFICATION")).hasSize(1);
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).singleElement()
                .satisfies(event -> assertThat(event.substitution()).isEqualTo(order.milk().substitution()));
        assertThat(processes.passed(key(order.milk()))).contains("Catch_ReplyNeedsPerson");
    }

    @Test
    void whileAPersonLooksAfterItFurtherTextsReachThatPerson() {
        contacts.ask(order.milk());
        write("can you bring two instead?");
        write("and is it the one with the blue cap?");

        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).hasSize(2);
        assertThat(outcomes()).containsExactly("STAFF", "STAFF");
    }

    @Test
    void aChoiceThatIsGoneGoesToAPerson() {
        contacts.ask(order.milk());
        desk.refuse(order.milk().substitution());
        write("1");

        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).hasSize(1);
        assertThat(texts("CONFIRMATION")).isEmpty();
    }

    @Test
    void anAnswerThatIsFasterThanItsProcessIsKeptAndTakenLater() {
        commands.run(() -> questions.prepare(order.milk()));
        jdbc.sql("update question_items set status = 'OPEN', letter = 'A' where substitution_id = ?").param(key(order.milk())).update();
        write("1");
        assertThat(outcomes()).isEmpty();
        assertThat(texts("CONFIRMATION")).isEmpty();

        jdbc.sql("update question_items set status = 'PREPARED' where substitution_id = ?").param(key(order.milk())).update();
        contacts.ask(order.milk());
        clock.moveBy(Duration.ofSeconds(1));
        handleAll();
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
        assertThat(texts("CONFIRMATION")).hasSize(1);
    }

    @Test
    @Tag("F10")
    void optingOutStopsEverythingIsAcknowledgedOnceAndFetchesAPerson() {
        contacts.ask(order.milk());
        write("STOP");

        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.OPTED_OUT);
        assertThat(texts("OPT_OUT")).hasSize(1);
        assertThat(processes.passed(key(order.milk()))).contains("Catch_TextUndeliverable");
    }

    @Test
    void whereTheCarrierActedOnAKeywordWeDoNotAnswerIt() {
        contacts.ask(order.milk());
        receive(order, "STOP", Keyword.STOP);
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.OPTED_OUT);
        assertThat(texts("OPT_OUT")).isEmpty();
    }

    @Test
    void yesIsAnAnswerEvenWhereTheCarrierTakesItForAnOptIn() {
        contacts.ask(order.milk());
        receive(order, "YES", Keyword.START);
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
    }

    @Test
    @Tag("F15")
    void severalOrdersOnOnePhoneAreToldApartByTheirNumberOrAskedOnce() {
        var other = ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        write("yes");
        assertThat(desk.standing(order.milk().substitution())).isNull();
        assertThat(desk.standing(other.milk().substitution())).isNull();
        assertThat(texts("WHICH_ORDER")).singleElement().asString().contains(order.orderNumber() + " 1", other.orderNumber() + " 3");

        write(other.orderNumber() + " 4");
        assertThat(choice(other.milk())).isEqualTo("Offer 4");
        assertThat(desk.standing(order.milk().substitution())).isNull();

        write("1");
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
    }

    @Test
    void repliesOfStrangersAreKeptForStaffAndNotAnswered() {
        write("hello?");
        assertThat(allOutcomes()).containsExactly("UNKNOWN_SENDER");
        contacts.ask(order.milk());
        write("1");
        clock.moveBy(Duration.ofHours(3));
        write("hello?");
        assertThat(allOutcomes()).containsExactly("UNKNOWN_SENDER", "DECIDED", "NO_OPEN_QUESTION");
        assertThat(texts("STANDING")).isEmpty();
    }

    @Test
    void repliesFromManyPhonesAreHandledSideBySide() {
        var orders = IntStream.range(0, 12).mapToObj(i -> ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)))).toList();
        orders.forEach(one -> contacts.ask(one.milk()));
        orders.forEach(one -> inbox.receive(text(one, "2")));
        var workers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(this::handleAll)).toList();
        workers.forEach(CompletableFuture::join);
        handleAll();

        assertThat(orders).allSatisfy(one -> assertThat(choice(one.milk())).isEqualTo("Offer 2"));
    }

    @Test
    @Tag("F8")
    void afterTooManyAttemptsAPersonReadsTheReply() {
        commands.run(() -> questions.prepare(order.milk()));
        jdbc.sql("update question_items set status = 'OPEN', letter = 'A' where substitution_id = ?").param(key(order.milk())).update();
        write("1");
        for (int i = 0; i < 12; i++) {
            clock.moveBy(Duration.ofSeconds(10));
            handleAll();
        }
        assertThat(allOutcomes()).containsExactly("STUCK");
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).hasSize(1);
    }

    private void send() {
        jdbc.sql("update outbox set state = 'SENT', sent_at = ? where state = 'NEW' and phone = ?")
                .params(clock.instant().atOffset(java.time.ZoneOffset.UTC), order.phone().e164()).update();
    }

    void write(String body) {
        receive(order, body, Keyword.NONE);
    }

    private void receive(ItemQuestions from, String body, Keyword keyword) {
        inbox.receive(new Incoming("SM" + UUID.randomUUID(), from.phone().e164(), "+15550001111", body, keyword, "", Source.VIRTUAL, clock.instant()));
        handleAll();
    }

    private Incoming text(ItemQuestions from, String body) {
        return new Incoming("SM" + UUID.randomUUID(), from.phone().e164(), "+15550001111", body, Keyword.NONE, "", Source.WEBHOOK, clock.instant());
    }

    void handleAll() {
        while (worker.handleSome()) {
            // until nothing is left
        }
    }

    private static String key(ItemQuestion item) {
        return item.substitution().value();
    }

    private String choice(ItemQuestion item) {
        var standing = desk.standing(item.substitution());
        return standing == null || standing.isRefund() ? null : standing.substitute().english();
    }

    private List<String> texts(String kind) {
        return jdbc.sql("select body from outbox where phone = ? and kind = ? order by seq").params(order.phone().e164(), kind).query(String.class).list();
    }

    private List<String> outcomes() {
        return overheard.of(CustomerReplied.class, order.order()).stream().map(CustomerReplied::outcome).toList();
    }

    private List<String> allOutcomes() {
        return jdbc.sql("select outcome from inbox where phone = ? order by seq").param(order.phone().e164()).query(String.class).list();
    }
}
