package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static com.curbline.process.Shop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.curbline.kernel.Language;
import com.curbline.insight.OrderStory;
import com.curbline.kernel.RefusedByRule;
import com.curbline.messaging.StaffCalls;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.virtual.PhoneCalls;
import com.curbline.substitution.CallsInVain;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.application.CallOutcome;
import com.curbline.substitution.application.RecordCallOutcome;
import com.curbline.substitution.application.SubstitutionWork;
import com.curbline.worklist.WorkLedger;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/** Every way through staff-call.bpmn, as called for a missing item whose customer may not be texted. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffCallProcessTest {

    @Autowired Shop shop;
    @Autowired RecordCallOutcome outcomes;
    @Autowired CallsInVain inVain;
    @Autowired Consents consents;
    @Autowired StaffCalls calls;
    @Autowired WorkLedger ledger;
    @Autowired PhoneCalls phones;
    @Autowired BeanFactory beans;
    @Autowired OrderStory story;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder toBeCalled() {
        return shop.receives(anOrder().of(2, Shelves.MILK).withoutConsent()).lacks("1");
    }

    private void notReached(TestOrder order, CallOutcome outcome, Duration later) {
        outcomes.notReached(order.missing("1").id(), outcome, later, "pia");
    }

    @Test
    void whatTheCustomerChoosesEndsTheCalls() {
        var order = toBeCalled().staffCompletes("SettleMissingItem", "1", Map.of("choice", "1"));

        order.process("1").endedAt("End_SettledByCall").passed("User_SettleMissingItem", "End_CallSettled", "Gateway_Reached")
                .didNotPass("Timer_CallAgain", "Service_NoteNotReached", "Service_DecideWithoutAnswer").storesNothing();
        assertThat(order.missing("1").progress().decision()).extracting("by", "channel").containsExactly(By.STAFF, Channel.STAFF);
        assertThat(shop.timers()).isZero();
    }

    @Test
    void whoDoesNotAnswerIsCalledAgainAfterThreeMinutes() {
        var order = toBeCalled();

        notReached(order, CallOutcome.NO_ANSWER, null);

        order.process("1").waitsAt("Call_CallCustomer", "Timer_CallAgain").isDue("Timer_CallAgain", NOON.plus(Duration.ofMinutes(3))).storesNothing();
        assertThat(order.openWork()).doesNotContain("SettleMissingItem");
        assertThat(inVain.count(order.missing("1").id())).isEqualTo(1);
        shop.letPass(Duration.ofMinutes(3));
        assertThat(order.openWork()).contains("SettleMissingItem");
        order.staffCompletes("SettleMissingItem", "1", Map.of("choice", "REFUND"));
        order.process("1").endedAt("End_MissingItemSettled");
    }

    @Test
    void whoAsksForALaterCallIsCalledThen() {
        var order = toBeCalled();

        notReached(order, CallOutcome.CALL_LATER, Duration.ofMinutes(5));

        order.process("1").waitsAt("Call_CallCustomer", "Timer_TimeAgreed").isDue("Timer_TimeAgreed", NOON.plus(Duration.ofMinutes(5))).storesNothing();
        shop.letPass(Duration.ofMinutes(5));
        assertThat(order.openWork()).contains("SettleMissingItem");
    }

    @Test
    void aCallAfterTheLastMomentToAnswerIsNotAgreed() {
        var order = toBeCalled();

        assertThatThrownBy(() -> notReached(order, CallOutcome.CALL_LATER, Duration.ofMinutes(8))).isInstanceOf(RefusedByRule.class).hasMessageContaining("earlier time");
        assertThat(order.openWork()).contains("SettleMissingItem");
        assertThat(inVain.count(order.missing("1").id())).isZero();
    }

    @Test
    @Tag("F24")
    void aWrongNumberIsNeitherCalledNorTextedAgain() {
        var order = toBeCalled();

        notReached(order, CallOutcome.WRONG_NUMBER, null);

        order.process("1").endedAt("End_NotReached").passed("Gateway_WhyNot", "End_WrongNumber", "Service_NoteNotReached").didNotPass("Timer_StaffTimeOver");
        assertThat(order.missing("1").progress().decision().by()).isEqualTo(By.SILENCE_RULE);
        assertThat(consents.of(order.phone())).isEqualTo(Permission.NO_SMS);
        assertThat(shop.timers()).isZero();
    }

    @Test
    void callsEndAtTheLastMomentToAnswerHoweverOftenNobodyAnswered() {
        var order = toBeCalled();
        notReached(order, CallOutcome.NO_ANSWER, null);
        shop.letPass(Duration.ofMinutes(3));
        notReached(order, CallOutcome.NO_ANSWER, null);
        shop.letPass(Duration.ofMinutes(3));
        notReached(order, CallOutcome.NO_ANSWER, null);

        shop.letPass(Duration.ofMinutes(2));

        order.process("1").endedAt("End_NotReached").passed("Timer_StaffTimeOver", "Service_NoteNotReached");
        assertThat(order.missing("1").progress().decision()).extracting("by", "at").containsExactly(By.SILENCE_RULE, NOON.plus(Duration.ofMinutes(8)));
        assertThat(inVain.count(order.missing("1").id())).isEqualTo(3);
    }

    @Test
    void anAnswerOnThePageEndsTheWaitForTheNextCall() {
        var order = toBeCalled();
        notReached(order, CallOutcome.NO_ANSWER, null);

        order.customerChoosesInApp("1", "1");

        order.process("1").endedAt("End_SettledByCall").passed("Catch_AnsweredMeanwhile").didNotPass("Service_NoteNotReached", "Service_DecideWithoutAnswer");
        assertThat(order.missing("1").progress().decision().by()).isEqualTo(By.CUSTOMER);
        assertThat(shop.timers()).isZero();
    }

    @Test
    void whatIsSettledAfterACallCountsAsVoiceAndItsTimeIsKeptToTheMillisecond() {
        var order = toBeCalled();
        var now = order.now();
        calls.call(wanted(order));
        calls.call(wanted(order));
        dial();
        assertThat(phones.on(now.customer().phone())).hasValueSatisfying(shown -> assertThat(shown.answered()).isFalse());
        shop.clock.moveTo(shop.clock.instant().plus(Duration.ofSeconds(4)));
        phones.answer(now.customer().phone());
        shop.clock.moveTo(shop.clock.instant().plus(Duration.ofMillis(95_250)));
        phones.hangUp(now.customer().phone());
        shop.clock.moveTo(shop.clock.instant().plus(Duration.ofSeconds(20)));
        order.staffCompletes("SettleMissingItem", "1", Map.of("choice", "1"));

        assertThat(order.missing("1").progress().decision()).extracting("by", "channel").containsExactly(By.STAFF, Channel.VOICE);
        assertThat(ledger.of(order.id())).extracting(WorkLedger.Entry::kind, WorkLedger.Entry::person, WorkLedger.Entry::length)
                .containsExactly(tuple("CALL", "pia", Duration.ofMillis(95_250)), tuple("CALL_WRAP_UP", "pia", Duration.ofSeconds(20)));
        assertThat(calls.of(order.id())).singleElement().extracting("progress", "staff").containsExactly("ENDED", Duration.ofMillis(95_250));
    }

    @Test
    void aCustomerWhoDeclinesTheCallWasNotReachedAndCostsNoTime() {
        var order = toBeCalled();
        calls.call(wanted(order));
        dial();

        phones.decline(order.now().customer().phone());

        assertThat(calls.of(order.id())).singleElement().extracting("progress", "staff").containsExactly("UNANSWERED", Duration.ZERO);
        assertThat(story.of(order.id(), Language.ENGLISH)).extracting(OrderStory.Entry::text).contains("The customer did not answer the phone.");
        notReached(order, CallOutcome.NO_ANSWER, null);
        assertThat(ledger.of(order.id())).isEmpty();
        calls.call(wanted(order));
        assertThat(calls.of(order.id())).as("the next call is another one").hasSize(2);
    }

    private static StaffCalls.Wanted wanted(TestOrder order) {
        var now = order.now();
        return new StaffCalls.Wanted(order.id(), now.identity().orderNumber(), now.store(), now.customer().phone(), now.customer().language(), "pia");
    }

    /** The crew that dials rests in these tests. */
    private void dial() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(ReflectionTestUtils.<Boolean>invokeMethod(beans.getBean(ClassUtils.resolveClassName("com.curbline.messaging.voice.Dialler", getClass().getClassLoader())), "makeOne"));
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noStepAndNoFlowOfTheDiagramIsLeftOut() {
        assertThat(shop.neverPassed("messaging/staff-call.bpmn")).isEmpty();
    }
}
