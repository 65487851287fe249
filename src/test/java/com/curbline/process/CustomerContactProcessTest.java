package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static com.curbline.process.Shop.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.Processes;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.Questions;
import com.curbline.messaging.consent.Consents;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through customer-contact.bpmn, as called for a missing item. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CustomerContactProcessTest {

    private static final String[] OTHER_ENDS = {"End_NotAllowed", "End_NotNow", "End_NeedsPerson", "End_NotReached", "End_NoAnswer"};

    @Autowired Shop shop;
    @Autowired Consents consents;
    @Autowired Questions questions;
    @Autowired Processes processes;
    @Autowired BusinessCommands commands;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder milkIsMissing() {
        return shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
    }

    private TestOrder asked() {
        var order = milkIsMissing();
        order.texts();
        return order;
    }

    @Test
    void aCustomerWhoMayBeTextedIsAskedAndWaitedFor() {
        var order = milkIsMissing();

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply").passed("Start_ContactWanted", "Service_CheckContactPermission", "Rule_ChooseGoodTime", "Rule_ChooseHowToContact",
                        "Service_NoteContact", "Service_TextQuestion")
                .didNotPass("End_NotAllowed").isDue("Timer_AnswerTimeOver", NOON.plus(Duration.ofMinutes(8))).storesNothing();
        assertThat(order.texts()).hasSize(1);
    }

    @Test
    void aCustomerWhoOptedOutOnceIsNotTexted() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK));
        consents.optOut(order.phone(), "STOP");

        order.lacks("1");

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Service_CheckContactPermission", "End_NotAllowed")
                .didNotPass("Service_TextQuestion", "Gateway_WaitForReply").isDue("Timer_StaffTimeOver", NOON.plus(Duration.ofMinutes(8))).storesNothing();
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aPhoneThatReceivesNoTextsIsNotTexted() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK));
        consents.cannotReceive(order.phone(), "LANDLINE");

        order.lacks("1");

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("End_NotAllowed").didNotPass("Service_TextQuestion");
    }

    @Test
    void aCustomerWhoseTimeIsOverIsLeftAlone() {
        var late = ItemQuestions.anOrder().answerBy(NOON.plusSeconds(30)).milk();

        commands.run(() -> {
            questions.prepare(late);
            processes.start("customerContact", late.store(), late.substitution().value(), Map.of());
        });

        assertThat(jdbc.sql("select contact from question_items where substitution_id = ?").param(late.substitution().value()).query(String.class).single()).isEqualTo("NONE");
        assertThat(jdbc.sql("select count(*) from outbox where order_id = ?").param(late.order().value()).query(Integer.class).single()).isZero();
        commands.run(() -> questions.withdraw(late.order()));
    }

    @Test
    void anAnswerEndsTheContact() {
        var order = asked().customerWrites("yes");

        order.process("1").endedAt("End_Answered").passed("Catch_AnswerReceived").didNotPass(OTHER_ENDS).storesNothing();
        assertThat(shop.timers()).isZero();
    }

    @Test
    void aReplyThatNeedsAPersonEndsTheContactAndKeepsTheQuestionOpen() {
        var order = asked().customerNeedsAPerson();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Catch_ReplyNeedsPerson", "End_NeedsPerson").didNotPass("End_Answered", "End_NotReached", "End_NoAnswer");
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    void aTextThatCannotBeDeliveredEndsTheContact() {
        var order = milkIsMissing();
        shop.carrier.cannotReach(order.phone());

        shop.texts.send();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Catch_TextUndeliverable", "End_NotReached").didNotPass("End_Answered", "End_NeedsPerson", "End_NoAnswer");
    }

    @Test
    void aCustomerWhoOptsOutIsWaitedForNoLonger() {
        var order = asked().customerWrites("stop");

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem").passed("Catch_TextUndeliverable", "End_NotReached");
    }

    @Test
    void silenceEndsTheContactAtTheLastMomentToAnswer() {
        var order = asked();

        shop.letPass(Duration.ofMinutes(8));

        order.process("1").endedAt("End_NoAnswer").passed("Timer_AnswerTimeOver").didNotPass("End_Answered", "End_NeedsPerson", "End_NotReached", "End_NotAllowed");
        assertThat(order.missing("1").progress().decision().at()).isEqualTo(NOON.plus(Duration.ofMinutes(8)));
    }

    @Test
    void aReplyThatNobodyUnderstandsIsAskedAboutOnce() {
        var order = asked().customerWrites("5");

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply").didNotPass("Catch_ReplyNeedsPerson");
        assertThat(order.texts()).hasSize(2);
    }

    @Test
    void aReplyFromAPhoneThatNobodyAskedMovesNothing() {
        var order = asked();

        shop.texts.arrives("+15125559999", "1");
        shop.texts.read();

        order.process("1").waitsAt("Call_AskCustomer", "Gateway_WaitForReply");
        assertThat(shop.texts.on("+15125559999")).isEmpty();
    }

    @Test
    void theSameTextDeliveredTwiceIsReadOnce() {
        var order = asked();
        shop.texts.arrivesTwice(order.phone(), "1");

        shop.texts.read();

        assertThat(order.texts()).as("question and confirmation").hasSize(2);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noStepAndNoFlowOfTheDiagramIsLeftOut() {
        assertThat(shop.neverPassed("messaging/customer-contact.bpmn")).isEmpty();
    }
}
