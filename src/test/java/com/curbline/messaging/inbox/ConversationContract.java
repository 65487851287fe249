package com.curbline.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Language;
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
import com.curbline.messaging.outbox.Senders;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One phone, one conversation, on any database: every answer counts for what it was given for, and whoever writes is answered honestly, once. */
@MessagingTest
@Import(Senders.class)
abstract class ConversationContract {

    static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final String OURS = "+15550001111";

    @Autowired Contacts contacts;
    @Autowired Questions questions;
    @Autowired Notices notices;
    @Autowired Inbox inbox;
    @Autowired InboxWorker worker;
    @Autowired FakeDesk desk;
    @Autowired Consents consents;
    @Autowired Overheard overheard;
    @Autowired Senders senders;
    @Autowired MovableClock clock;
    @Autowired EngineDriver processes;
    @Autowired BusinessCommands commands;
    @Autowired JdbcClient jdbc;

    final ItemQuestions order = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)));
    final ItemQuestions other = ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10)));

    @BeforeEach
    void begin() {
        jdbc.sql("update inbox set state = 'PROCESSED' where state = 'NEW'").update();
        jdbc.sql("update outbox set state = 'WITHDRAWN' where state = 'NEW'").update();
        clock.moveTo(NOON);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    // two orders on one phone

    @Test
    void theSecondOrderOfAPhoneIsAskedByOtherLabelsAndTheyComeBackToWhoeverAsked() {
        var first = commands.run(() -> questions.prepare(order.milk()));
        var second = commands.run(() -> questions.prepare(other.milk()));
        var again = commands.run(() -> questions.prepare(other.eggs()));

        assertThat(first).extracting(ItemQuestion.OfferedOption::label).containsExactly("1", "2");
        assertThat(second).extracting(ItemQuestion.OfferedOption::label).containsExactly("3", "4");
        assertThat(again).as("goes into the same text").extracting(ItemQuestion.OfferedOption::label).containsExactly("3", "4");
    }

    @Test
    void theTextSaysTheLabelsThatCount() {
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        assertThat(texts("QUESTION")).last().asString().contains("Reply 3 or YES = Horizon Organic milk $4.99, 4 = FreshMart whole milk $3.49");
        contacts.ask(ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10))).milk());
        assertThat(texts("QUESTION")).last().asString().contains("Reply 5 or YES");
    }

    @Test
    void labelsComeBackAfterADay() {
        contacts.ask(order.milk());
        write("1");
        clock.moveBy(Duration.ofHours(25));
        assertThat(commands.run(() -> questions.prepare(other.milk()))).extracting(ItemQuestion.OfferedOption::label).containsExactly("1", "2");
    }

    @Test
    void twoOrdersThatAreAskedAtTheSameMomentGetDifferentLabels() {
        var orders = IntStream.range(0, 6).mapToObj(i -> ItemQuestions.anOrder().onPhoneOf(order).answerBy(NOON.plus(Duration.ofMinutes(10)))).toList();
        var asked = orders.stream().map(one -> CompletableFuture.supplyAsync(() -> retrying(one))).toList();
        assertThat(asked.stream().flatMap(one -> one.join().stream()).map(ItemQuestion.OfferedOption::label)).doesNotHaveDuplicates().hasSize(12);
    }

    private List<ItemQuestion.OfferedOption> retrying(ItemQuestions one) {
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                return commands.run(() -> questions.prepare(one.milk()));
            } catch (org.springframework.dao.ConcurrencyFailureException lostThreeTimes) {
                // whoever asks a phone for the first time races; the caller's command is run again
            }
        }
        throw new AssertionError("never came through");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                        | Offer 1 |
            2                        | Offer 2 |
            3                        |         | Offer 3
            4 please                 |         | Offer 4
            A2                       | Offer 2 |
            FIRST 1                  | Offer 1 |
            order FIRST: 2           | Offer 2 |
            SECOND 4                 |         | Offer 4
            № SECOND yes             |         | Offer 3
            SECOND 1                 |         |
            FIRST 3                  |         |
            yes                      |         |
            sí                       |         |
            no                       |         |
            both                     |         |
            las dos                  |         |
            the first one            |         |
            the cheaper one          |         |
            A1                       | Offer 1 |
            FIRST                    |         |
            pedido SECOND 3          |         | Offer 3
            el 4                     |         | Offer 4
            ginger ale               |         | Offer 3
            horizon                  | Offer 1 |
            1 and 3                  |         |
            """)
    @Tag("F15")
    void anAnswerCountsForTheOrderThatItNamesAndForNoOther(String body, String first, String second) {
        var soda = other.item("soda", new com.curbline.kernel.LocalizedText("Cola", "Refresco de cola"), 1, 1, com.curbline.messaging.IfSilent.REFUND,
                ItemQuestions.option("1", "Ginger Ale", "Ginger Ale", "1.99"), ItemQuestions.option("2", "Root Beer", "Root Beer", "1.49"));
        contacts.ask(order.milk());
        contacts.ask(soda);
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));

        write(body.replace("FIRST", order.orderNumber()).replace("SECOND", other.orderNumber()));

        assertThat(choice(order.milk())).isEqualTo(first);
        assertThat(choice(soda)).isEqualTo(second);
        assertThat(desk.standing(order.milk().substitution()) == null).isEqualTo(first == null);
        assertThat(repliesSent()).as("one text for each of the customer's").hasSize(1);
    }

    // numbers of orders

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3     | No. 3              | Offer 3
            3     | 3                  | Offer 3
            1     | no, 1              |
            2     | 2                  | Offer 2
            2     | order 2: 1         | Offer 1
            2     | pedido 2 3         | Offer 3
            29    | the $5.29 one      | Offer 3
            2     | 2 of them          |
            3     | #3                 |
            3     | no                 | REFUND
            A1    | A1                 | Offer 1
            58881 | 58881 2            | Offer 2
            58881 | cancel order 58881 |
            58881 | no, 58881          | REFUND
            """)
    void theNumberOfAnOrderIsNeverTakenForAnAnswerNorAnAnswerForANumber(String number, String body, String chosen) {
        var one = ItemQuestions.anOrder().called(number).answerBy(NOON.plus(Duration.ofMinutes(10)));
        var milk = one.item("milk", one.milk().itemName(), 1, 1, com.curbline.messaging.IfSilent.REFUND, ItemQuestions.option("1", "Horizon milk", "leche Horizon", "4.99"),
                ItemQuestions.option("2", "Fairlife", "Fairlife", "3.49"), ItemQuestions.option("3", "Oatly", "Oatly", "5.29"));
        contacts.ask(milk);
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
        receive(one, body, Keyword.NONE);

        var standing = desk.standing(milk.substitution());
        assertThat(standing == null ? null : standing.isRefund() ? "REFUND" : standing.substitute().english()).isEqualTo(chosen);
        assertThat(consents.of(one.phone().e164())).isEqualTo(Permission.ALLOWED);
        assertThat(overheard.of(CustomerReplied.class, one.order())).extracting(CustomerReplied::body).containsExactly(body);
    }

    @Test
    void aLabelIsNotTakenForTheShortNumberOfAnotherOrder() {
        var settled = ItemQuestions.anOrder().onPhoneOf(order).called("4").answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(settled.milk());
        senders.sendAll();
        write("1");
        contacts.ask(order.milk());
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
        write("4");
        assertThat(choice(order.milk())).isEqualTo("Offer 4");
    }

    @Test
    void theStoryTellsTheCustomersOwnWords() {
        var one = ItemQuestions.anOrder().called("9155G").answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(one.milk());
        receive(one, "can order 9155G wait until 5?", Keyword.NONE);
        assertThat(overheard.of(CustomerReplied.class, one.order())).extracting(CustomerReplied::body).containsExactly("can order 9155G wait until 5?");
        assertThat(overheard.of(ReplyNeedsPerson.class, one.order())).extracting(ReplyNeedsPerson::body).containsExactly("can order 9155G wait until 5?");
    }

    @Test
    void bothOrdersAreAnsweredOneAfterTheOtherInSpanish() {
        var uno = ItemQuestions.anOrder().inSpanish().answerBy(NOON.plus(Duration.ofMinutes(10)));
        var dos = ItemQuestions.anOrder().onPhoneOf(uno).inSpanish().answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(uno.milk());
        contacts.ask(dos.milk());
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
        receive(uno, "sí", Keyword.NONE);
        assertThat(textsOf(uno, "WHICH_ORDER")).singleElement().asString().contains("de que pedido", uno.orderNumber() + " 1", dos.orderNumber() + " 3");
        receive(uno, "el " + dos.orderNumber() + " sí", Keyword.NONE);
        receive(uno, "2", Keyword.NONE);

        assertThat(choice(dos.milk())).isEqualTo("Offer 3");
        assertThat(choice(uno.milk())).isEqualTo("Offer 2");
        assertThat(textsOf(uno, "CONFIRMATION")).hasSize(2).allSatisfy(text -> assertThat(text).contains("Recibido"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bothOrdersAreAnsweredAsOurTextShowsIt(boolean spanish) {
        for (var numbers : List.of(List.of("58881", "58882"), List.of("3", "4"))) {
            var one = ItemQuestions.anOrder().called(numbers.get(0)).answerBy(NOON.plus(Duration.ofMinutes(10)));
            var two = ItemQuestions.anOrder().onPhoneOf(one).called(numbers.get(1)).answerBy(NOON.plus(Duration.ofMinutes(10)));
            contacts.ask((spanish ? one.inSpanish() : one).milk());
            contacts.ask((spanish ? two.inSpanish() : two).milk());
            senders.sendAll();
            clock.moveBy(Duration.ofMinutes(1));
            receive(one, spanish ? "sí" : "yes", Keyword.NONE);
            var example = textsOf(one, "WHICH_ORDER").get(0).replaceFirst(".*(?:example|ejemplo) (.*)[.]", "$1");

            receive(one, example, Keyword.NONE);

            assertThat(choice(one.milk())).as(example).isEqualTo("Offer 1");
            assertThat(choice(two.milk())).as(example).isEqualTo("Offer 3");
            assertThat(textsOf(one, "CONFIRMATION")).as("one for each order").hasSize(2);
            assertThat(overheard.of(ReplyNeedsPerson.class, one.order())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 for FIRST, 4 for SECOND", "yes for FIRST, no for SECOND", "FIRST 1, SECOND maybe", "FIRST 3, SECOND 1"})
    void whatIsNotPlainForEveryOrderIsDecidedForNone(String body) {
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
        write(body.replace("FIRST", order.orderNumber()).replace("SECOND", other.orderNumber()));
        assertThat(desk.standing(order.milk().substitution())).isNull();
        assertThat(desk.standing(other.milk().substitution())).isNull();
    }

    // without a question

    @Test
    void whoWritesAboutAnOrderThatIsNotOverIsReadByThatStore() {
        contacts.ask(order.milk());
        write("1");
        clock.moveBy(Duration.ofHours(3));
        ready(order);
        write("thanks!");
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).isEmpty();
        write("I'm running 20 minutes late, is that ok?");
        write("and can somebody help me with the bags?");

        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).extracting(ReplyNeedsPerson::body)
                .containsExactly("I'm running 20 minutes late, is that ok?", "and can somebody help me with the bags?");
        assertThat(overheard.of(CustomerReplied.class, order.order())).extracting(CustomerReplied::body).contains("thanks!", "I'm running 20 minutes late, is that ok?");
        assertThat(texts("PASSED_ON")).containsExactly("FreshMart: we passed your message to the store team.");
    }

    @Test
    void aWrongNumberEndsTextsAboutAnOrderThatNothingWasAskedAbout() {
        ready(order);
        senders.sendAll();
        write("wrong number");
        commands.run(() -> notices.settledWithoutAnswer(new Notices.Recipient(order.order(), order.orderNumber(), Contacts.STORE, order.phone(), true, Language.ENGLISH),
                order.milk().substitution(), refunded(order)));
        contacts.ask(order.milk());
        senders.sendAll();

        assertThat(sent()).containsExactly("READY");
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).extracting(ReplyNeedsPerson::body).containsExactly("wrong number");
    }

    @Test
    void aTextAboutAnOrderThatIsOverMakesNoWork() {
        ready(order);
        desk.handsOver(order.order());
        write("do you sell flowers?");
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).isEmpty();
        assertThat(repliesSent()).isEmpty();
    }

    @Test
    void aQuestionIsAskedAgainOnceInEachLanguageHoweverOftenItIsSwitched() {
        contacts.ask(order.milk());
        senders.sendAll();
        for (int i = 0; i < 12; i++) {
            clock.moveBy(Duration.ofSeconds(20));
            write("español");
            clock.moveBy(Duration.ofSeconds(5));
            write("english please");
        }
        assertThat(texts("QUESTION")).hasSize(3);
        assertThat(texts("LANGUAGE")).hasSizeLessThanOrEqualTo(10).last().asString().contains("English");
    }

    // crossing and late answers

    @Test
    @Tag("F15")
    void aLateNumberIsToldWhatStandsAndWhatIsOpenAndAnswersNothingNewer() {
        contacts.ask(order.milk());
        senders.sendAll();
        commands.run(() -> questions.close(order.milk().substitution(), refunded(order)));
        contacts.ask(other.milk());
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));

        write("1");

        assertThat(desk.standing(other.milk().substitution())).isNull();
        assertThat(texts("STANDING")).singleElement().asString().contains("order " + order.orderNumber(), "Organic Valley milk: refund",
                "Order " + other.orderNumber() + " still open", "3 Horizon Organic milk", "Reply 3, 4, NO.");
        write("3");
        assertThat(choice(other.milk())).isEqualTo("Offer 3");
    }

    @Test
    void aBareYesWithinSecondsOfANewerOrdersQuestionIsAsked() {
        contacts.ask(order.milk());
        senders.sendAll();
        write("1");
        contacts.ask(other.milk());
        senders.sendAll();
        clock.moveBy(Duration.ofSeconds(3));
        write("yes");
        assertThat(desk.standing(other.milk().substitution())).isNull();
        assertThat(texts("CLARIFICATION")).singleElement().asString().contains("3 Horizon", other.orderNumber());

        clock.moveBy(Duration.ofSeconds(3));
        write("yes");
        assertThat(choice(other.milk())).isEqualTo("Offer 3");
    }

    @Test
    void theFirstQuestionOfAPhoneMayBeAnsweredAtOnce() {
        contacts.ask(order.milk());
        senders.sendAll();
        write("yes");
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
    }

    @Test
    void anItemThatGoesMissingLaterHasLabelsOfItsOwn() {
        contacts.ask(order.milk());
        senders.sendAll();
        contacts.ask(order.eggs());
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(texts("QUESTION")).last().asString().contains("also out of stock: B eggs: 3 Brown dozen $4.29, 4 White 18ct $5.10").doesNotContain("milk");

        write("A1");
        assertThat(choice(order.milk())).as("earlier ones stay answerable").isEqualTo("Offer 1");
        assertThat(desk.standing(order.eggs().substitution())).isNull();
        write("4");
        assertThat(choice(order.eggs())).isEqualTo("Offer 4");
    }

    @Test
    void whatIsReportedBeforeTheTextLeftGoesIntoIt() {
        contacts.ask(order.milk());
        contacts.ask(order.eggs());
        senders.sendAll();
        assertThat(jdbc.sql("select body from outbox where phone = ? and kind = 'QUESTION' and state = 'SENT'").param(order.phone().e164()).query(String.class).list())
                .singleElement().asString().contains("2 items are out of stock", "A Organic Valley milk: 1 ", "B eggs: 1 ");
    }

    @Test
    void whoeverIsLateIsToldHowToChangeItUntilTheHandOver() {
        contacts.ask(order.milk());
        write("1");
        write("2");
        desk.handsOver(order.order());
        write("2 please");
        assertThat(texts("STANDING")).hasSize(2);
        assertThat(texts("CONFIRMATION")).singleElement().asString().endsWith("To change it, call the store: (312) 555-0110.");
        assertThat(texts("STANDING").get(0)).contains("settled already", "To change it, call the store: (312) 555-0110.");
        assertThat(texts("STANDING").get(1)).contains("settled already").doesNotContain("To change it");
    }

    // a person

    @Test
    void aTextForAPersonGetsAWordBackOnceAndTheQuestionStaysOpen() {
        contacts.ask(order.milk());
        write("can you bring two instead?");
        write("and is it the one with the blue cap?");

        assertThat(texts("PASSED_ON")).singleElement().asString().contains("we passed your message to the store team");
        assertThat(overheard.of(ReplyNeedsPerson.class, order.order())).hasSize(2);
        desk.isWithStaff(order.milk().substitution());
        write("1");
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liked “FreshMart order 1: Got it. Horizon Organic milk $4.99 for milk.”", "I'm driving right now and can't reply. (Auto-reply)"})
    @Tag("F17")
    void nothingIsSaidToMachines(String body) {
        contacts.ask(order.milk());
        write(body);
        assertThat(repliesSent()).isEmpty();
        assertThat(desk.standing(order.milk().substitution())).isNull();
    }

    @Test
    void theStoryTellsTheReplyBeforeWhatItLedTo() {
        contacts.ask(order.milk());
        write("please call me");
        assertThat(overheard.all(order.order())).extracting(event -> event.getClass().getSimpleName()).containsSubsequence("CustomerReplied", "ReplyNeedsPerson");
    }

    @Test
    void whatAReplyWasReadAsIsTold() {
        contacts.ask(order.milk(), order.eggs());
        write("A2 B NO");
        assertThat(overheard.of(CustomerReplied.class, order.order())).singleElement().satisfies(reply -> {
            assertThat(reply.choice()).isEqualTo("A 2, B NO");
            assertThat(reply.rule()).isEqualTo("pairs");
        });
    }

    // stop, start, help

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop", "Stop texting me", "ya no me manden mensajes", "unsubscribe", "BAJA", "cancel"})
    @Tag("F10")
    void optingOutIsToldOnceAndKeptWhateverIsOrderedLater(String body) {
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        write(body);
        write(body);

        assertThat(texts("OPT_OUT")).singleElement().asString().contains("no more texts", "START");
        assertThat(overheard.of(CustomerUnreached.class, order.order())).extracting(CustomerUnreached::reason).containsExactly("OPTED_OUT");
        assertThat(overheard.of(CustomerUnreached.class, other.order())).extracting(CustomerUnreached::reason).containsExactly("OPTED_OUT");
        senders.sendAll();
        assertThat(sent()).containsExactly("OPT_OUT");

        clock.moveBy(Duration.ofDays(400));
        var later = ItemQuestions.anOrder().onPhoneOf(order).answerBy(clock.instant().plus(Duration.ofMinutes(10)));
        contacts.ask(later.milk());
        ready(later);
        senders.sendAll();
        assertThat(processes.endedAt(key(later.milk()))).hasValue("End_NotAllowed");
        assertThat(sent()).containsExactly("OPT_OUT");
    }

    @Test
    @Tag("F10")
    void aTextThatWaitsInTheOutboxDoesNotLeaveAfterAnOptOut() {
        contacts.ask(order.milk());
        ready(other);
        write("STOP");
        senders.sendAll();
        assertThat(sent()).containsExactly("OPT_OUT");
    }

    @Test
    void whereTheCarrierConfirmsWeDoNot() {
        contacts.ask(order.milk());
        receive(order, "STOP", Keyword.STOP);
        receive(order, "HELP", Keyword.HELP);
        receive(order, "START", Keyword.START);
        assertThat(repliesSent()).isEmpty();
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.ALLOWED);
        assertThat(overheard.of(CustomerReplied.class, order.order())).extracting(CustomerReplied::outcome).containsExactly("OPT_OUT", "HELP", "OPT_IN");
    }

    @Test
    void whoeverComesBackIsWelcomedOnceAskedWhatNeverLeftAndMayAnswer() {
        contacts.ask(order.milk());
        write("stop");
        senders.sendAll();
        write("start");
        assertThat(texts("OPT_IN")).singleElement().asString().contains("again");
        senders.sendAll();
        assertThat(sent()).containsExactly("OPT_OUT", "OPT_IN", "QUESTION");

        desk.isWithStaff(order.milk().substitution());
        write("2");
        assertThat(choice(order.milk())).isEqualTo("Offer 2");
    }

    @Test
    void aQuestionThatWasReadBeforeIsNotAskedAgainAndMayBeAnswered() {
        contacts.ask(order.milk());
        senders.sendAll();
        write("stop");
        write("start");
        senders.sendAll();
        assertThat(sent()).containsExactly("QUESTION", "OPT_OUT", "OPT_IN");
        desk.isWithStaff(order.milk().substitution());
        write("1");
        assertThat(choice(order.milk())).isEqualTo("Offer 1");
    }

    @Test
    void aQuestionWhoseTimeIsOverIsNotAskedAgain() {
        contacts.ask(order.milk());
        write("stop");
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(9).plusSeconds(50));
        write("start");
        senders.sendAll();
        assertThat(sent()).containsExactly("OPT_OUT", "OPT_IN");
    }

    @Test
    void anOptOutCountsEvenWhileTheProcessIsNotWaitingYet() {
        commands.run(() -> questions.prepare(order.milk()));
        jdbc.sql("update question_items set status = 'OPEN', letter = 'A' where substitution_id = ?").param(key(order.milk())).update();
        write("STOP");
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.OPTED_OUT);
    }

    @Test
    void helpNamesTheOrderAndHowToStop() {
        contacts.ask(order.milk());
        write("HELP");
        assertThat(texts("HELP")).singleElement().asString().isEqualTo("FreshMart Elm Street: we text you about your pickup order " + order.orderNumber()
                + ". Call the store: (312) 555-0110. Reply STOP to get no more texts.");
        assertThat(desk.standing(order.milk().substitution())).isNull();
    }

    @Test
    void helpIsAnsweredLongAfterTheLastQuestion() {
        contacts.ask(order.milk());
        write("1");
        clock.moveBy(Duration.ofDays(3));
        write("help");
        assertThat(texts("HELP")).hasSize(1);
    }

    // language

    @ParameterizedTest
    @CsvSource({"español, es", "en español por favor, es", "habla español?, es", "spanish, es", "Spanish please, es"})
    void anEnglishQuestionIsAskedAgainInSpanishWithItsLabels(String body, String language) {
        contacts.ask(other.milk());
        write("1");
        contacts.ask(order.milk());
        senders.sendAll();
        write(body);
        assertThat(texts("QUESTION")).last().asString().contains("Responda 3 o SI = leche Horizon Organic");
        write("3");
        assertThat(texts("CONFIRMATION")).last().asString().contains("Recibido");
        ready(order);
        assertThat(texts("READY")).singleElement().asString().contains("listo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English please", "english", "in english", "inglés", "en ingles por favor"})
    void aSpanishQuestionIsAskedAgainInEnglish(String body) {
        var pedido = ItemQuestions.anOrder().inSpanish().answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(pedido.milk());
        receive(pedido, body, Keyword.NONE);
        assertThat(textsOf(pedido, "QUESTION")).hasSize(2).last().asString().contains("Reply 1 or YES = Horizon Organic milk");
        receive(pedido, "español", Keyword.NONE);
        assertThat(textsOf(pedido, "QUESTION")).hasSize(3).last().asString().contains("Responda 1 o SI");
    }

    @Test
    void withoutAnOpenQuestionTheWishIsAcknowledgedAndKept() {
        contacts.ask(order.milk());
        write("1");
        write("español");
        assertThat(texts("LANGUAGE")).singleElement().asString().contains("en español");
        contacts.ask(order.eggs());
        assertThat(texts("QUESTION")).last().asString().contains("agotado: B huevos: 3");
        contacts.ask(other.milk());
        assertThat(texts("QUESTION")).last().asString().contains("Responda 5 o SI");

        clock.moveBy(Duration.ofDays(2));
        var later = ItemQuestions.anOrder().onPhoneOf(order).answerBy(clock.instant().plus(Duration.ofMinutes(10)));
        contacts.ask(later.milk());
        assertThat(texts("QUESTION")).last().asString().as("until another is asked for").contains("Responda 1 o SI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la primera por favor | CONFIRMATION
            sí, todo             | CLARIFICATION
            ¿me puede llamar?    | PASSED_ON
            """)
    void whoeverWritesSpanishReadsOnlySpanishFromThenOnAcrossOrders(String body, String kind) {
        contacts.ask(order.milk());
        senders.sendAll();
        if (kind.equals("CLARIFICATION")) {
            contacts.ask(order.eggs(), order.bread());
            senders.sendAll();
        }
        clock.moveBy(Duration.ofMinutes(1));
        write(body);
        assertThat(repliesSent()).singleElement().asString().contains("pedido");

        clock.moveBy(Duration.ofDays(2));
        var later = ItemQuestions.anOrder().onPhoneOf(order).answerBy(clock.instant().plus(Duration.ofMinutes(10)));
        contacts.ask(later.milk());
        ready(later);
        assertThat(texts("QUESTION")).last().asString().contains("agotado");
        assertThat(texts("READY")).singleElement().asString().contains("listo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "no", "ok", "yes", "A1", "STOP", "horizon", "leche entera"})
    void whatMayBeWrittenInAnyLanguageShowsNone(String body) {
        contacts.ask(order.milk());
        write(body);
        assertThat(consents.notes(order.phone().e164()).language()).isNull();
    }

    @Test
    void whoeverWasAskedInSpanishAndWritesEnglishIsAnsweredInEnglish() {
        var pedido = ItemQuestions.anOrder().inSpanish().answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(pedido.milk());
        receive(pedido, "the first one please", Keyword.NONE);
        assertThat(textsOf(pedido, "CONFIRMATION")).singleElement().asString().contains("Got it");
    }

    // phones that do not receive

    @Test
    @Tag("F11")
    void aLandlineGoesToAPersonForEveryItemAndIsNotTextedAgain() {
        contacts.ask(order.milk());
        senders.sendAll();
        contacts.ask(other.milk(), other.eggs());
        consents.cannotReceive(order.phone().e164(), "30006");

        assertThat(overheard.of(CustomerUnreached.class, order.order())).extracting(CustomerUnreached::reason).containsExactly("NO_SMS");
        assertThat(overheard.of(CustomerUnreached.class, other.order())).hasSize(2);
        assertThat(processes.passed(key(order.milk()))).contains("Catch_TextUndeliverable");
        assertThat(processes.passed(key(other.eggs()))).contains("Catch_TextUndeliverable");
        ready(other);
        senders.sendAll();
        assertThat(sent()).containsExactly("QUESTION");
    }

    @Test
    @Tag("F24")
    void aWrongNumberEndsTextsAboutEveryOrderOfThePhone() {
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        write("wrong number");
        ready(order);
        ready(other);
        senders.sendAll();
        assertThat(sent()).isEmpty();
        assertThat(overheard.of(CustomerUnreached.class, other.order())).extracting(CustomerUnreached::reason).containsExactly("WRONG_NUMBER");
    }

    private StandingDecision refunded(ItemQuestions one) {
        return new StandingDecision(one.milk().itemName(), null, null, 1);
    }

    private void ready(ItemQuestions one) {
        commands.run(() -> notices.orderReady(new Notices.Recipient(one.order(), one.orderNumber(), Contacts.STORE, one.phone(), true, Language.ENGLISH), "A3"));
    }

    private void write(String body) {
        receive(order, body, Keyword.NONE);
    }

    private void receive(ItemQuestions from, String body, Keyword keyword) {
        inbox.receive(new Incoming("SM" + UUID.randomUUID(), from.phone().e164(), OURS, body, keyword, "", Source.VIRTUAL, clock.instant()));
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
        return textsOf(order, kind);
    }

    private List<String> textsOf(ItemQuestions one, String kind) {
        return jdbc.sql("select body from outbox where phone = ? and kind = ? order by seq").params(one.phone().e164(), kind).query(String.class).list();
    }

    private List<String> repliesSent() {
        return jdbc.sql("select body from outbox where phone = ? and dedupe_key like 'reply:%' order by seq").param(order.phone().e164()).query(String.class).list();
    }

    /** The kinds of texts that left for the phone. */
    private List<String> sent() {
        return jdbc.sql("select kind from outbox where phone = ? and state = 'SENT' order by seq").param(order.phone().e164()).query(String.class).list();
    }
}
