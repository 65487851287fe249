package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.Party;
import com.curbline.kernel.RefusedByRule;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderStatus;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.SubstitutionClosed;
import com.curbline.substitution.SubstitutionStatus;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions that are taken back, wherever the order stands by then. */
@ProcessTest
class DecisionTakenBackProcessTest {

    private static final Duration TIME_OF_STAFF = Duration.ofMinutes(8);

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder withSubstitute() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1");
        order.texts();
        order.customerChoosesInApp("1", label(order));
        order.texts();
        return order;
    }

    private static String label(TestOrder order) {
        return order.missing("1").progress().offers().get(0).label();
    }

    private static void assertOpenWithStaff(TestOrder order) {
        assertThat(order.missing("1").progress().status()).isEqualTo(SubstitutionStatus.WITH_STAFF);
        assertThat(order.missing("1").progress().decision()).isNull();
        assertThat(order.openWork()).contains("SettleMissingItem");
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SHORT);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void duringPickingTheItemIsSettledAnewBesideIt() {
        var order = withSubstitute();
        var supplied = order.now().suppliedTotal();

        order.takesBack("1");

        assertOpenWithStaff(order);
        assertThat(order.now().suppliedTotal()).isLessThan(supplied);
        order.process().waitsAt("User_PickOrder", "Call_SettleMissingItem");
    }

    @Test
    void theCustomerIsToldOnceWhatNoLongerHolds() {
        var order = withSubstitute();
        var before = order.texts().size();

        order.takesBack("1");

        assertThat(order.texts()).hasSize(before + 1).last().asString().contains("no longer stands").contains("Borealis");
    }

    @Test
    void theNewDecisionIsSuppliedAndConfirmedEvenWhereItIsTheSameAgain() {
        var order = withSubstitute().takesBack("1");
        var before = order.texts().size();

        order.customerChoosesInApp("1", label(order));

        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
        assertThat(order.line("1").suppliedQuantity()).isEqualTo(2);
        assertThat(order.texts()).hasSize(before + 1);
        order.process().waitsAt("User_PickOrder");
    }

    @Test
    void aStoreThatSettlesNothingRefundsAndTellsTheCustomer() {
        var order = withSubstitute().takesBack("1");
        var before = order.texts().size();

        shop.letPass(TIME_OF_STAFF);
        shop.letPass(Duration.ofSeconds(3));

        assertThat(order.missing("1").progress().decision()).extracting("outcome", "by").containsExactly(Outcome.REFUND, By.SILENCE_RULE);
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.REFUNDED);
        assertThat(order.texts()).hasSize(before + 1);
    }

    @Test
    void afterPickingTheOrderIsHeldBackFromItsPlaceUntilTheItemIsSettled() {
        var order = withSubstitute().pickingEnds().takesBack("1");

        assertOpenWithStaff(order);
        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder");
        order.staffCompletes("SettleMissingItem", "1", Map.of("choice", "REFUND"));

        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
        order.process().waitsAt("User_StageOrder");
    }

    @Test
    void aReadyOrderIsOpenedAgainSettledAndPutInItsPlaceOnceMore() {
        var order = withSubstitute().pickingEnds().isStaged().takesBack("1");

        assertOpenWithStaff(order);
        assertThat(order.now().course().readyAt()).isNull();
        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder").passed("Catch_DecisionTakenBack");
        order.customerChoosesInApp("1", "REFUND").isStaged();

        assertThat(order.status()).isEqualTo(OrderStatus.READY);
        order.process().waitsAt("Gateway_WaitForCustomer");
        assertThat(shop.timers()).isEqualTo(1);
    }

    @Test
    void withTheCustomerAtTheCarTheOrderComesBackToTheHandOver() {
        var order = withSubstitute().pickingEnds().isStaged().customerArrives().takesBack("1");

        assertOpenWithStaff(order);
        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder").passed("Catch_TakenBackAtCar");
        order.customerChoosesInApp("1", "REFUND").isStaged();

        assertThat(order.status()).isEqualTo(OrderStatus.CUSTOMER_ARRIVED);
        order.isHandedOver().process().endedAt("End_OrderHandedOver");
    }

    @Test
    void afterThePromiseAPersonStillHasTheTimeToSettleIt() {
        var order = withSubstitute().pickingEnds().isStaged();
        shop.letPass(Duration.ofHours(3));

        order.takesBack("1");

        assertOpenWithStaff(order);
    }

    @Test
    void aRefundIsTakenBackLikeASubstituteAlthoughTheCustomerHadWishedIt() {
        var order = shop.receives(anOrder().of(1, Shelves.SAFFRON)).lacks("1");
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.REFUNDED);

        order.takesBack("1");

        assertOpenWithStaff(order);
    }

    @Test
    void anOpenItemHasNothingToTakeBack() {
        var order = withSubstitute().takesBack("1");

        assertThatThrownBy(() -> order.takesBack("1")).isInstanceOf(SubstitutionClosed.class).hasMessageContaining("Nothing is decided");
    }

    @Test
    void aHandedOverOrderKeepsItsDecisions() {
        var order = withSubstitute().pickingEnds().isStaged().isHandedOver();

        assertThatThrownBy(() -> order.takesBack("1")).isInstanceOf(SubstitutionClosed.class).hasMessageContaining("stands");
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SUBSTITUTED);
    }

    @Test
    void aLateReplyIsNotToldThatTheDecisionStands() {
        var order = withSubstitute().takesBack("1");

        order.customerWrites("1");

        assertOpenWithStaff(order);
        assertThat(order.texts()).last().asString().contains("nothing is open to answer").doesNotContain("stays so");
    }

    @Test
    void aDecisionThatALaterShortageBuildsUponIsNotTakenBack() {
        var order = withSubstitute();
        var first = order.missing("1").id();
        order.lacksSubstitute("1", 1);

        assertThatThrownBy(() -> shop.takeBack.takeBack(first, Party.STAFF, "leo")).isInstanceOf(RefusedByRule.class).hasMessageContaining("reported short again");
        assertThat(order.missing("1").isOpen()).isTrue();
    }

    @Test
    void whoTookItBackIsKept() {
        var order = withSubstitute().takesBack("1");

        assertThat(order.missing("1").progress().takenBack()).singleElement().satisfies(takenBack -> {
            assertThat(takenBack.who()).isEqualTo("leo");
            assertThat(takenBack.decision().sku().value()).isEqualTo(Shelves.OTHER_MILK);
        });
    }
}
