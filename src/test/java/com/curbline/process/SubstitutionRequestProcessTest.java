package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static com.curbline.process.Shop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.Sku;
import com.curbline.messaging.IfSilent;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.SuppliedItem;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Route;
import com.curbline.substitution.SubstitutionClosed;
import com.curbline.substitution.SubstitutionStatus;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through substitution-request.bpmn, from the report that an item is missing to the picker who knows what goes into the bag. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubstitutionRequestProcessTest {

    private static final Duration NOTICES_GATHER = Duration.ofSeconds(2);

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder orderOf(String sku) {
        return shop.receives(anOrder().of(2, sku).of(1, Shelves.SAFFRON));
    }

    private TestOrder askedByText() {
        var order = orderOf(Shelves.MILK).lacks("1");
        order.texts();
        return order;
    }

    private TestOrder withStaff() {
        return shop.receives(anOrder().of(2, Shelves.MILK).withoutConsent()).lacks("1");
    }

    private static void assertSettled(TestOrder order, Outcome outcome, By by, Channel channel) {
        var progress = order.missing("1").progress();
        assertThat(progress.status()).isEqualTo(SubstitutionStatus.APPLIED);
        assertThat(progress.decision()).extracting("outcome", "by", "channel").containsExactly(outcome, by, channel);
        order.process("1").endedAt("End_MissingItemSettled").storesNothing();
        assertThat(order.lineStatus("1")).isEqualTo(outcome == Outcome.REFUND ? LineStatus.REFUNDED : LineStatus.SUBSTITUTED);
    }

    @Test
    void aMissingItemIsAskedAboutByText() {
        var order = orderOf(Shelves.MILK).lacks("1");

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply").passed("Service_FindSubstitutes", "Rule_ChooseWhoSettles",
                        "Rule_ChooseWhatSilenceMeans", "Service_NoteRoute", "Gateway_WhoSettles", "Call_AskCustomer")
                .didNotPass("User_SettleMissingItem", "Service_DecideWithoutAnswer", "Service_ApplyPreference")
                .isDue("Timer_AnswerTimeOver", NOON.plus(Duration.ofMinutes(8))).storesNothing();
        assertThat(order.missing("1").progress()).extracting("status", "route", "answerBy")
                .containsExactly(SubstitutionStatus.WAITING_FOR_CUSTOMER, Route.SMS, NOON.plus(Duration.ofMinutes(8)));
        assertThat(order.texts()).singleElement().asString().contains("Plain Milk").contains("NO = refund").contains("STOP");
    }

    @Test
    void theOffersAreTheAllowedProductsOfTheSameKindBestFirst() {
        var order = orderOf(Shelves.MILK).lacks("1");

        assertThat(order.missing("1").progress().offers()).extracting(offer -> offer.sku().value()).containsExactly(Shelves.OTHER_MILK, Shelves.DEAR_MILK);
    }

    @Test
    void anAnswerByTextSettlesTheItem() {
        var order = askedByText().customerWrites("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.CUSTOMER, Channel.SMS);
        order.process("1").passed("Call_AskCustomer", "Gateway_ContactOutcome", "Service_PassDecisionOn")
                .didNotPass("User_SettleMissingItem", "Service_DecideWithoutAnswer", "Service_ApplyPreference");
        assertThat(order.texts()).hasSize(2).last().asString().contains("Got it");
        assertThat(shop.timers()).isZero();
    }

    @Test
    void aSubstituteByTextIsWhatThePickerSupplies() {
        var order = askedByText().customerWrites("2");

        assertThat(order.line("1").progress().supplied()).extracting(SuppliedItem::sku, SuppliedItem::quantity).containsExactly(
                org.assertj.core.groups.Tuple.tuple(new Sku(Shelves.DEAR_MILK), 2));
    }

    @Test
    void aNoByTextIsARefund() {
        var order = askedByText().customerWrites("no");

        assertSettled(order, Outcome.REFUND, By.CUSTOMER, Channel.SMS);
        assertThat(order.line("1").progress().supplied()).isEmpty();
        assertThat(order.texts()).hasSize(2);
    }

    @Test
    void onlyThePiecesThatAreMissingAreReplaced() {
        var order = shop.receives(anOrder().of(5, Shelves.MILK)).reports(false, "TOO_FEW", 3, "1");
        order.texts();

        order.customerWrites("1");

        assertThat(order.line("1").progress().supplied()).extracting(item -> item.sku().value() + " x" + item.quantity())
                .containsExactly(Shelves.MILK + " x3", Shelves.OTHER_MILK + " x2");
    }

    @Test
    void anAnswerInTheAppSettlesTheItemAndIsConfirmed() {
        var order = askedByText().customerChoosesInApp("1", "1");

        assertSettled(order, Outcome.SUBSTITUTE, By.CUSTOMER, Channel.APP);
        order.process("1").passed("Call_AskCustomer", "Gateway_ContactOutcome").didNotPass("User_SettleMissingItem", "Service_DecideWithoutAnswer");
        assertThat(order.texts()).hasSize(2).last().asString().contains("Got it");
        assertThat(shop.timers()).isZero();
    }

    @Test
    void anAnswerInTheAppBeforeTheQuestionLeftSparesTheQuestion() {
        var order = orderOf(Shelves.MILK).lacks("1").customerChoosesInApp("1", "REFUND");

        assertThat(order.texts()).singleElement().asString().contains("Got it");
    }

    @Test
    void theFirstAnswerWinsWhateverTheChannel() {
        var order = askedByText().customerWrites("1");

        assertThatThrownBy(() -> order.customerChoosesInApp("1", "REFUND")).isInstanceOf(SubstitutionClosed.class);
        assertSettled(order, Outcome.SUBSTITUTE, By.CUSTOMER, Channel.SMS);
    }

    @Test
    void aSecondReplyChangesNothingAndIsAnsweredOnce() {
        var order = askedByText().customerWrites("1").customerWrites("no");

        assertSettled(order, Outcome.SUBSTITUTE, By.CUSTOMER, Channel.SMS);
        assertThat(order.texts()).hasSize(3).last().asString().contains("settled");
    }

    @Test
    @Tag("F16")
    void beforeTheTimeIsOverSilenceDecidesNothing() {
        var order = askedByText();

        shop.letPass(Duration.ofMinutes(8).minusMillis(1));

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply").didNotPass("Service_DecideWithoutAnswer");
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    @Tag("F12")
    void whenTheTimeIsOverTheSilenceRuleDecidesAndTheCustomerIsToldOnce() {
        var order = askedByText();

        shop.letPass(Duration.ofMinutes(8));

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
        order.process("1").passed("Call_AskCustomer", "Gateway_ContactOutcome", "Service_DecideWithoutAnswer", "Service_PassDecisionOn")
                .didNotPass("User_SettleMissingItem", "Service_ApplyPreference");
        assertThat(order.missing("1").progress().decision().at()).isEqualTo(NOON.plus(Duration.ofMinutes(8)));
        shop.letPass(NOTICES_GATHER);
        assertThat(order.texts()).hasSize(2).last().asString().contains("did not get an answer");
    }

    @Test
    @Tag("F12")
    void aReplyAfterTheTimeIsOverIsToldWhatStands() {
        var order = askedByText();
        shop.letPass(Duration.ofMinutes(8));

        order.customerWrites("no");

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
        shop.letPass(NOTICES_GATHER);
        assertThat(order.texts()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"PT60M, PT8M", "PT15M, PT8M", "PT14M59S, PT4M", "PT5M, PT4M", "PT4M59S, PT2M", "PT2M30S, PT2M", "PT2M29S, PT1M59S", "PT2M, PT1M30S"})
    void theLessTimeIsLeftTheShorterTheCustomerIsWaitedFor(Duration left, Duration window) {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).promisedIn(left)).lacks("1");

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply").isDue("Timer_AnswerTimeOver", NOON.plus(window));
        assertThat(order.missing("1").progress().answerBy()).isEqualTo(NOON.plus(window));
    }

    @ParameterizedTest
    @CsvSource({"PT60M", "PT15M", "PT5M", "PT2M30S", "PT2M"})
    void silenceIsDecidedBeforeThePromise(Duration left) {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).promisedIn(left)).lacks("1");

        shop.letPass(left);

        assertThat(order.missing("1").progress().decision().at()).isBeforeOrEqualTo(NOON.plus(left).minusSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"PT1M59S", "PT1M", "PT1S"})
    void withLessThanTwoMinutesLeftTheSilenceRuleDecidesAtOnceAndTheCustomerIsTold(Duration left) {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).promisedIn(left)).lacks("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
        order.process("1").passed("Gateway_WhoSettles", "Service_DecideWithoutAnswer").didNotPass("Call_AskCustomer", "User_SettleMissingItem");
        assertThat(order.missing("1").progress().route()).isEqualTo(Route.NONE);
        shop.letPass(NOTICES_GATHER);
        assertThat(order.texts()).hasSize(1);
    }

    @Test
    void anItemMissingAfterThePromiseIsDecidedAtOnce() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).promisedIn(Duration.ofMinutes(10)));
        shop.letPass(Duration.ofMinutes(20));

        order.lacks("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
    }

    @Test
    void aCustomerWhoWantsRefundsIsNotAsked() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).preferring("REFUND")).lacks("1");

        assertSettled(order, Outcome.REFUND, By.PREFERENCE, Channel.NONE);
        order.process("1").passed("Service_ApplyPreference", "Service_PassDecisionOn").didNotPass("Call_AskCustomer", "Service_DecideWithoutAnswer");
        assertThat(order.missing("1").progress().route()).isEqualTo(Route.PREFERENCE);
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aCustomerWhoWantsTheBestMatchGetsIt() {
        var order = shop.receives(anOrder().of(2, Shelves.TEA).preferring("BEST_MATCH")).lacks("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.PREFERENCE, Channel.NONE);
        assertThat(order.missing("1").progress().decision().sku()).isEqualTo(new Sku(Shelves.DEAR_TEA));
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aCustomerWhoChoseBeforehandGetsTheirChoice() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).preferring("CHOICES", Shelves.DEAR_MILK, Shelves.OTHER_MILK)).lacks("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.PREFERENCE, Channel.NONE);
        assertThat(order.missing("1").progress().decision().sku()).isEqualTo(new Sku(Shelves.DEAR_MILK));
    }

    @Test
    void theSecondChoiceIsTakenWhereTheFirstIsSoldOut() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).preferring("CHOICES", Shelves.SOLD_OUT_MILK, Shelves.OTHER_MILK)).lacks("1");

        assertThat(order.missing("1").progress().decision().sku()).isEqualTo(new Sku(Shelves.OTHER_MILK));
    }

    @Test
    void aBestMatchThatDoesNotExistIsARefundAndTheCustomerIsTold() {
        var order = shop.receives(anOrder().of(2, Shelves.SAFFRON).preferring("BEST_MATCH")).lacks("1");

        assertSettled(order, Outcome.REFUND, By.SILENCE_RULE, Channel.NONE);
        shop.letPass(NOTICES_GATHER);
        assertThat(order.texts()).hasSize(1);
    }

    @Test
    void withNothingToOfferTheItemIsRefundedAndTheCustomerIsTold() {
        var order = shop.receives(anOrder().of(2, Shelves.SAFFRON)).lacks("1");

        assertSettled(order, Outcome.REFUND, By.SILENCE_RULE, Channel.NONE);
        order.process("1").passed("Gateway_WhoSettles", "Service_DecideWithoutAnswer").didNotPass("Call_AskCustomer", "User_SettleMissingItem");
        shop.letPass(NOTICES_GATHER);
        assertThat(order.texts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"T-MILK-1, , , FIRST_OFFER", "T-TEA-1, , , REFUND", "T-WINE-1, , , REFUND", "T-MILK-1, ASK, , REFUND", "T-BREAD-1, , milk, REFUND"})
    void silenceNeverCostsMoreNorRisksHarmUnasked(String sku, String preference, String avoids, IfSilent expected) {
        var sketch = anOrder().of(1, sku);
        if (preference != null) {
            sketch.preferring(preference);
        }
        if (avoids != null) {
            sketch.avoiding(avoids);
        }

        var order = shop.receives(sketch).lacks("1");

        assertThat(order.missing("1").progress().ifSilent()).isEqualTo(expected);
    }

    @Test
    void silenceGivesTheNextOfferWhereTheFirstIsSoldOutByThen() {
        var order = askedByText();
        shop.sellsOut(Shelves.OTHER_MILK);

        shop.letPass(Duration.ofMinutes(8));

        assertThat(order.missing("1").progress().decision().sku()).isEqualTo(new Sku(Shelves.DEAR_MILK));
    }

    @Test
    void aCustomerWhoMayNotBeTextedIsCalledByStaff() {
        var order = withStaff();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Gateway_WhoSettles", "User_SettleMissingItem")
                .didNotPass("Call_AskCustomer", "Service_DecideWithoutAnswer").isDue("Timer_StaffTimeOver", NOON.plus(Duration.ofMinutes(8))).storesNothing();
        assertThat(order.missing("1").progress()).extracting("status", "route").containsExactly(SubstitutionStatus.WITH_STAFF, Route.STAFF_CALL);
        assertThat(order.openWork()).contains("SettleMissingItem");
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void staffSettleTheItem() {
        var order = withStaff().staffCompletes("SettleMissingItem", "1", Map.of("choice", "1"));

        assertSettled(order, Outcome.SUBSTITUTE, By.STAFF, Channel.STAFF);
        order.process("1").didNotPass("Catch_AnsweredMeanwhile", "Timer_StaffTimeOver", "Service_DecideWithoutAnswer");
        assertThat(order.openWork()).doesNotContain("SettleMissingItem");
        assertThat(order.texts()).isEmpty();
        assertThat(shop.timers()).isZero();
    }

    @Test
    void staffSettleTheItemByAProductThatWasNotOffered() {
        var order = withStaff().staffCompletes("SettleMissingItem", "1", Map.of("sku", Shelves.BREAD));

        assertThat(order.missing("1").progress().decision()).extracting("outcome", "sku", "by").containsExactly(Outcome.SUBSTITUTE, new Sku(Shelves.BREAD), By.STAFF);
    }

    @Test
    void theCustomerAnswersInTheAppWhileStaffStillTry() {
        var order = withStaff().customerChoosesInApp("1", "REFUND");

        assertSettled(order, Outcome.REFUND, By.CUSTOMER, Channel.APP);
        order.process("1").passed("Call_CallCustomer", "Gateway_CallOutcome", "Service_PassDecisionOn").passed("Catch_AnsweredMeanwhile").didNotPass("Timer_StaffTimeOver", "Service_DecideWithoutAnswer");
        assertThat(order.openWork()).doesNotContain("SettleMissingItem");
        assertThat(shop.timers()).isZero();
    }

    @Test
    @Tag("F14")
    void staffDecideInTheAppWhileTheCustomerIsAskedByText() {
        var order = askedByText();

        shop.answers.answer(order.missing("1").id(), com.curbline.substitution.application.SubstitutionWork.choice("REFUND", null), By.STAFF, Channel.STAFF);

        assertSettled(order, Outcome.REFUND, By.STAFF, Channel.STAFF);
        order.process("1").didNotPass("User_SettleMissingItem");
    }

    @Test
    void whenStaffReachNobodyInTimeTheSilenceRuleDecides() {
        var order = withStaff();

        shop.letPass(Duration.ofMinutes(8));

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
        order.process("1").passed("Gateway_CallOutcome", "Service_DecideWithoutAnswer").passed("User_SettleMissingItem", "Timer_StaffTimeOver", "Service_NoteNotReached").didNotPass("Catch_AnsweredMeanwhile");
        assertThat(order.openWork()).doesNotContain("SettleMissingItem");
    }

    @Test
    void aReplyThatOnlyAPersonCanReadGoesToStaffWithTheTimeThatIsLeft() {
        var order = askedByText();
        shop.letPass(Duration.ofMinutes(3));

        order.customerNeedsAPerson();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Call_AskCustomer", "Gateway_ContactOutcome", "User_SettleMissingItem")
                .didNotPass("Service_DecideWithoutAnswer").isDue("Timer_StaffTimeOver", NOON.plus(Duration.ofMinutes(8))).storesNothing();
        assertThat(order.missing("1").progress().status()).isEqualTo(SubstitutionStatus.WITH_STAFF);
        assertThat(order.openWork()).contains("SettleMissingItem");
    }

    @Test
    void anAnswerByTextStillCountsWhileStaffTry() {
        var order = askedByText().customerNeedsAPerson().customerWrites("1");

        assertSettled(order, Outcome.SUBSTITUTE, By.CUSTOMER, Channel.SMS);
        order.process("1").passed("User_SettleMissingItem", "Catch_AnsweredMeanwhile");
    }

    @Test
    void staffSettleAReplyThatNeededAPerson() {
        var order = askedByText().customerNeedsAPerson().staffCompletes("SettleMissingItem", "1", Map.of("choice", "REFUND"));

        assertSettled(order, Outcome.REFUND, By.STAFF, Channel.STAFF);
        order.process("1").didNotPass("Catch_AnsweredMeanwhile", "Timer_StaffTimeOver");
        assertThat(shop.timers()).isZero();
    }

    @Test
    void aReplyThatNeededAPersonWhomNobodyCalledIsDecidedByTheSilenceRuleInTime() {
        var order = askedByText().customerNeedsAPerson();

        shop.letPass(Duration.ofMinutes(8));

        assertSettled(order, Outcome.SUBSTITUTE, By.SILENCE_RULE, Channel.NONE);
        order.process("1").passed("Gateway_CallOutcome", "Service_DecideWithoutAnswer").passed("Timer_StaffTimeOver", "Service_NoteNotReached");
    }

    @Test
    void anOfferThatIsSoldOutByTheTimeOfTheAnswerGoesToStaff() {
        var order = askedByText();
        shop.sellsOut(Shelves.OTHER_MILK);

        order.customerWrites("1");

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem");
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    @Tag("F11")
    void aTextThatCannotBeDeliveredBringsStaffToThePhone() {
        var order = orderOf(Shelves.MILK);
        shop.carrier.cannotReach(order.phone());

        order.lacks("1").texts();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").isDue("Timer_StaffTimeOver", NOON.plus(Duration.ofMinutes(8)));
        assertThat(order.openWork()).contains("SettleMissingItem");
    }

    @Test
    void twoItemsMissingAtOnceAreAskedInOneText() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1", "2");

        assertThat(order.texts()).singleElement().asString().contains("2 items").contains("Milk").contains("Bread");
    }

    @Test
    void threeItemsMissingAtOnceAreAskedInOneText() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD).of(1, Shelves.WINE).ofAge()).lacks("1", "2", "3");

        assertThat(order.texts()).singleElement().asString().contains("3 items");
    }

    @Test
    void oneReplyAnswersEveryItemAndIsConfirmedOnce() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1", "2");
        order.texts();

        order.customerWrites("A1 B no");

        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
        assertThat(order.lineStatus("2")).isEqualTo(LineStatus.REFUNDED);
        assertThat(order.texts()).hasSize(2);
        assertThat(shop.timers()).isZero();
    }

    @Test
    void oneOfTwoItemsAnsweredLeavesTheOtherOpen() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1", "2");
        order.texts();

        order.customerWrites("A1");

        assertThat(order.missing("1").isOpen()).isFalse();
        order.process("2").waitsAt("Call_AskCustomer", "Gateway_WaitForReply");
        assertThat(order.texts()).hasSize(2).last().asString().contains("Still open");
    }

    @Test
    void anItemMissingAfterTheFirstTextLeftIsAskedInATextOfItsOwn() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1");
        order.texts();

        order.lacks("2");

        assertThat(order.texts()).hasSize(2).last().asString().contains("Bread").doesNotContain("Milk");
    }

    @Test
    void anItemReportedWhenPickingEndsIsAskedLikeAnyOther() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).of(1, Shelves.BREAD)).reports(true, "NOT_ON_SHELF", 0, "2");

        assertThat(order.texts()).singleElement().asString().contains("Bread");
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aSubstituteThatSpoilsIsAskedAboutAnew(String answer) {
        var order = askedByText().customerWrites(answer).pickingEnds();
        var first = order.key("1");
        shop.letPass(Duration.ofSeconds(1));

        order.reports(false, "DAMAGED", 0, "1");

        assertThat(order.key("1")).isNotEqualTo(first);
        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply");
        assertThat(order.texts()).hasSize(3);
    }

    @Test
    void aSpanishCustomerReadsSpanish() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).inSpanish()).lacks("1");

        assertThat(order.texts()).singleElement().asString().contains("Leche").contains("pedido");
    }

    @Test
    void aProductThatTheCustomerMustAvoidIsNeverOffered() {
        var order = shop.receives(anOrder().of(1, Shelves.MILK).avoiding("milk")).lacks("1");

        assertThat(order.missing("1").progress().offers()).isEmpty();
        assertSettled(order, Outcome.REFUND, By.SILENCE_RULE, Channel.NONE);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noStepAndNoFlowOfTheDiagramIsLeftOut() {
        assertThat(shop.neverPassed("substitution/substitution-request.bpmn")).isEmpty();
    }
}
