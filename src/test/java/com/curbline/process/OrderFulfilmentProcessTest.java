package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static com.curbline.process.Shop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.RefusedByRule;
import com.curbline.orders.LineStatus;
import com.curbline.orders.OrderStatus;
import com.curbline.substitution.SubstitutionStatus;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through order-fulfilment.bpmn. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderFulfilmentProcessTest {

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private TestOrder milkAndBread() {
        return shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD));
    }

    @Test
    void aReleasedOrderWaitsToBePicked() {
        var order = milkAndBread();

        order.process().waitsAt("User_PickOrder").passed("Start_OrderReleased", "Start_Picking").didNotPass("Call_SettleMissingItem").storesNothing();
        assertThat(order.openWork()).containsExactly("PickOrder");
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aFoundItemMovesNothing() {
        var order = milkAndBread().isFound("1", 2);

        order.process().waitsAt("User_PickOrder").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void aPickedOrderWaitsToBePutInItsPlace() {
        var order = milkAndBread().pickingEnds();

        order.process().waitsAt("User_StageOrder").passed("User_PickOrder", "End_PickingEnded", "Start_Staging").didNotPass("Sub_ItemMissing").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
        assertThat(order.openWork()).containsExactly("StageOrder");
        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aStagedOrderIsAnnouncedOnceAndWaitsADayForItsCustomer() {
        shop.clock.moveBy(Duration.ofMinutes(20));
        var order = milkAndBread().pickingEnds().isStaged();

        order.process().waitsAt("Gateway_WaitForCustomer").passed("End_OrderStaged", "Service_AnnounceReady").didNotPass("Catch_CustomerArrived")
                .isDue("Timer_NotCollected", NOON.plus(Duration.ofMinutes(20)).plus(Duration.ofHours(24))).storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.READY);
        assertThat(order.openWork()).isEmpty();
        assertThat(order.texts()).singleElement().asString().contains("ready").contains("A3");
    }

    @Test
    void anArrivedCustomerWaitsForTheOrder() {
        var order = milkAndBread().pickingEnds().isStaged().customerArrives();

        order.process().waitsAt("User_HandOverOrder").passed("Catch_CustomerArrived").didNotPass("Timer_NotCollected").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.CUSTOMER_ARRIVED);
        assertThat(order.openWork()).containsExactly("HandOverOrder");
        assertThat(shop.timers()).isZero();
    }

    @Test
    void aHandedOverOrderIsDone() {
        var order = milkAndBread().pickingEnds().isStaged().customerArrives().isHandedOver();

        order.process().endedAt("End_OrderHandedOver").didNotPass("Service_ReturnToShelf", "Start_OrderCancelled").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.HANDED_OVER);
        assertThat(order.openWork()).isEmpty();
        assertThat(order.texts()).hasSize(1);
    }

    @Test
    void aCustomerWhoComesEarlyIsServedAsSoonAsTheOrderStandsInItsPlace() {
        var order = milkAndBread().customerArrives().pickingEnds().isStaged();

        order.process().waitsAt("User_HandOverOrder").passed("Service_AnnounceReady", "Catch_CustomerArrived").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.CUSTOMER_ARRIVED);
        assertThat(shop.timers()).isZero();
    }

    @Test
    void anEarlyArrivalAloneMovesNothing() {
        var order = milkAndBread().customerArrives();

        order.process().waitsAt("User_PickOrder").didNotPass("Catch_CustomerArrived");
        assertThat(order.status()).isEqualTo(OrderStatus.RECEIVED);
    }

    @Test
    void anArrivalToldTwiceMovesOnce() {
        var order = milkAndBread().pickingEnds().isStaged().customerArrives().customerArrives();

        order.process().waitsAt("User_HandOverOrder");
    }

    @Test
    void anOrderIsHandedOverToACustomerWhoseArrivalNobodyTold() {
        var order = milkAndBread().pickingEnds().isStaged().isHandedOver();

        order.process().endedAt("End_OrderHandedOver").passed("Catch_CustomerArrived", "User_HandOverOrder").didNotPass("Timer_NotCollected");
        assertThat(order.status()).isEqualTo(OrderStatus.HANDED_OVER);
        assertThat(order.openWork()).isEmpty();
    }

    @Test
    void anOrderIsKeptForAFullDay() {
        var order = milkAndBread().pickingEnds().isStaged();

        shop.letPass(Duration.ofHours(24).minusMillis(1));

        order.process().waitsAt("Gateway_WaitForCustomer");
        assertThat(order.status()).isEqualTo(OrderStatus.READY);
    }

    @Test
    void anOrderThatNobodyCollectsInADayGoesBackToTheShelf() {
        var order = milkAndBread().pickingEnds().isStaged();

        shop.letPass(Duration.ofHours(24));

        order.process().endedAt("End_ReturnedToShelf").passed("Timer_NotCollected", "Service_ReturnToShelf").didNotPass("Catch_CustomerArrived");
        assertThat(order.status()).isEqualTo(OrderStatus.RETURNED_TO_SHELF);
        assertThat(order.openWork()).isEmpty();
        assertThat(order.texts()).as("only that it is ready").hasSize(1);
    }

    @Test
    void aMissingItemIsSettledBesideThePicking() {
        var order = milkAndBread().lacks("1");

        order.process().waitsAt("Call_SettleMissingItem", "User_PickOrder").passed("Start_ItemMissing").didNotPass("End_MissingItemSettled").storesNothing();
        assertThat(order.lineStatus("1")).isEqualTo(LineStatus.SHORT);
        assertThat(order.lineStatus("2")).isEqualTo(LineStatus.PENDING);
    }

    @Test
    void anOrderWhosePickingEndedWaitsForItsMissingItem() {
        var order = milkAndBread().lacks("1").pickingEnds();

        order.process().waitsAt("Call_SettleMissingItem").passed("End_PickingEnded").didNotPass("Sub_StageOrder").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
        assertThat(order.openWork()).isEmpty();
    }

    @Test
    void anOrderMovesOnByItselfWhenItsLastMissingItemIsSettled() {
        var order = milkAndBread().lacks("1").pickingEnds();
        order.texts();

        order.customerWrites("1");

        order.process().waitsAt("User_StageOrder").passed("Start_ItemMissing", "Call_SettleMissingItem", "End_MissingItemSettled");
        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
        assertThat(order.openWork()).containsExactly("StageOrder");
    }

    @Test
    void anItemSettledDuringPickingLeavesThePickingAlone() {
        var order = milkAndBread().lacks("1");
        order.texts();

        order.customerWrites("1");

        order.process().waitsAt("User_PickOrder").passed("End_MissingItemSettled");
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void twoMissingItemsAreSettledEachByItself() {
        var order = milkAndBread().lacks("1", "2").pickingEnds();

        order.customerChoosesInApp("2", "REFUND");

        order.process().waitsAt("Call_SettleMissingItem");
        assertThat(order.missing("1").isOpen()).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void anItemThatSpoilsWhileAnotherOneIsOpenStillBelongsToGathering() {
        var order = milkAndBread().lacks("1").pickingEnds().reports(false, "DAMAGED", 0, "2");

        order.process().waitsAt("Call_SettleMissingItem", "Call_SettleMissingItem").didNotPass("Start_ItemMissingAtStaging").storesNothing();
    }

    @Test
    void anItemFoundSpoiledBeforeStagingIsSettledBesideTheStaging() {
        var order = milkAndBread().pickingEnds().reports(false, "DAMAGED", 0, "2");

        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder").passed("Start_ItemMissingAtStaging").didNotPass("Start_ItemMissing").storesNothing();
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
    }

    @Test
    void anOrderWithAnOpenSpoiledItemIsNotStaged() {
        var order = milkAndBread().pickingEnds().reports(false, "DAMAGED", 0, "2");

        assertThatThrownBy(order::isStaged).isInstanceOf(RefusedByRule.class).hasMessageContaining("not settled");
        order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder");
    }

    @Test
    void anOrderWhoseSpoiledItemIsSettledIsStaged() {
        var order = milkAndBread().pickingEnds().reports(false, "DAMAGED", 0, "2");
        order.customerChoosesInApp("2", "REFUND");

        order.isStaged();

        order.process().waitsAt("Gateway_WaitForCustomer").passed("Call_SettleSpoiledItem", "End_SpoiledItemSettled", "End_OrderStaged");
        assertThat(order.status()).isEqualTo(OrderStatus.READY);
    }

    /** The states in which an order can be cancelled, and where its process waits then. */
    enum Stage {
        RECEIVED(order -> order, false),
        SOMETHING_FOUND(order -> order.isFound("2", 1), true),
        ASKED_BY_TEXT(order -> order.lacks("1"), false),
        ASKED_BY_TEXT_WITH_SOMETHING_FOUND(order -> order.isFound("2", 1).lacks("1"), true),
        TWO_ASKED(order -> order.lacks("1", "2"), false),
        WITH_STAFF(order -> readByStaff(order.lacks("1")), false),
        WAITING_FOR_THE_LAST_ANSWER(order -> order.lacks("1").pickingEnds(), true),
        PICKED(TestOrder::pickingEnds, true),
        SPOILED(order -> order.pickingEnds().reports(false, "DAMAGED", 0, "2"), true),
        READY(order -> order.pickingEnds().isStaged(), true),
        ARRIVED(order -> order.pickingEnds().isStaged().customerArrives(), true);

        private final UnaryOperator<TestOrder> reach;
        private final boolean gathered;

        Stage(UnaryOperator<TestOrder> reach, boolean gathered) {
            this.reach = reach;
            this.gathered = gathered;
        }

        private static TestOrder readByStaff(TestOrder order) {
            order.texts();
            return order.customerNeedsAPerson();
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCancelledOrderStopsWhereverItIs(Stage stage) {
        var order = stage.reach.apply(milkAndBread());

        order.isCancelled();

        if (stage.gathered) {
            order.process().waitsAt("User_ReturnItems").passed("Start_OrderCancelled", "Service_WithdrawOrder").didNotPass("End_OrderCancelled").storesNothing();
        } else {
            order.process().endedAt("End_OrderCancelled").passed("Service_WithdrawOrder").didNotPass("User_ReturnItems").storesNothing();
        }
        assertThat(order.openWork()).isEqualTo(stage.gathered ? java.util.List.of("ReturnItems") : java.util.List.of());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCancelledOrderLeavesNoTimerBehind(Stage stage) {
        var order = stage.reach.apply(milkAndBread());

        order.isCancelled();

        assertThat(shop.timers()).isZero();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"ASKED_BY_TEXT", "ASKED_BY_TEXT_WITH_SOMETHING_FOUND", "TWO_ASKED", "WITH_STAFF", "WAITING_FOR_THE_LAST_ANSWER"})
    void theOpenItemsOfACancelledOrderAreCancelledToo(Stage stage) {
        var order = stage.reach.apply(milkAndBread());

        order.isCancelled();

        assertThat(order.missing("1").progress().status()).isEqualTo(SubstitutionStatus.CANCELLED);
        order.process("1").waitsAt().didNotPass("Service_PassDecisionOn");
    }

    @Test
    void aQuestionThatDidNotLeaveIsWithdrawnWhenTheOrderIsCancelled() {
        var order = milkAndBread().lacks("1").isCancelled();

        assertThat(order.texts()).isEmpty();
    }

    @Test
    void aSettledItemStaysSettledWhenTheOrderIsCancelled() {
        var order = milkAndBread().lacks("1").customerChoosesInApp("1", "REFUND").isCancelled();

        assertThat(order.missing("1").progress().status()).isEqualTo(SubstitutionStatus.APPLIED);
    }

    @Test
    void anAnswerToACancelledOrderChangesNothing() {
        var order = milkAndBread().lacks("1");
        order.texts();
        order.isCancelled();

        order.customerWrites("1");

        assertThat(order.missing("1").progress().status()).isEqualTo(SubstitutionStatus.CANCELLED);
        assertThat(order.texts()).as("the question and at most one answer").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aCancelledOrderIsDoneWhenItsItemsAreBackOnTheShelf() {
        var order = milkAndBread().pickingEnds().isCancelled();

        order.staffCompletes("ReturnItems", Map.of());

        order.process().endedAt("End_ItemsReturned").didNotPass("End_OrderCancelled");
        assertThat(order.openWork()).isEmpty();
    }

    @Test
    void anOrderWhoseDecisionIsTakenBackIsPutInItsPlaceAgain() {
        for (var order : java.util.List.of(milkAndBread().lacks("1").customerChoosesInApp("1", "REFUND").pickingEnds().isStaged(),
                milkAndBread().lacks("1").customerChoosesInApp("1", "REFUND").pickingEnds().isStaged().customerArrives())) {
            order.takesBack("1");

            order.process().waitsAt("Call_SettleSpoiledItem", "User_StageOrder");
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noStepAndNoFlowOfTheDiagramIsLeftOut() {
        assertThat(shop.neverPassed("fulfilment/order-fulfilment.bpmn")).isEmpty();
    }
}
