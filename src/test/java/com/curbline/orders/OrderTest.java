package com.curbline.orders;

import static com.curbline.orders.OrderFixture.EGGS;
import static com.curbline.orders.OrderFixture.MILK;
import static com.curbline.orders.OrderFixture.MISSING_MILK;
import static com.curbline.orders.OrderFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Money;
import com.curbline.kernel.Party;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    @Test
    void startsPickingWithTheFirstResult() {
        var order = OrderFixture.received();

        order.find(EGGS, NOON, Party.PICKER);

        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
        assertThat(order.course().pickingStartedAt()).isEqualTo(NOON);
        assertThat(order.line(EGGS).orElseThrow().status()).isEqualTo(LineStatus.PICKED);
    }

    @Test
    void keepsWhatWasFoundOfAPartlyMissingLine() {
        var order = OrderFixture.withMilkShort(2);

        var milk = order.line(MILK).orElseThrow();
        assertThat(milk.status()).isEqualTo(LineStatus.SHORT);
        assertThat(milk.suppliedQuantity()).isEqualTo(2);
        assertThat(milk.shortage(MISSING_MILK).orElseThrow().quantity()).isEqualTo(3);
    }

    @Test
    void suppliesASubstituteBesideWhatWasOrderedAndLeavesTheOrderedLineAsItWas() {
        var order = OrderFixture.withMilkShort(2);
        var ordered = order.line(MILK).orElseThrow().ordered();

        order.settle(MISSING_MILK, OrderFixture.oatMilk(3), NOON, Party.CUSTOMER);

        var milk = order.line(MILK).orElseThrow();
        assertThat(milk.ordered()).isEqualTo(ordered);
        assertThat(milk.status()).isEqualTo(LineStatus.SUBSTITUTED);
        assertThat(milk.progress().supplied()).extracting(SuppliedItem::quantity).containsExactly(2, 3);
        assertThat(order.orderedTotal()).isEqualTo(Money.dollars("23.50"));
        assertThat(order.suppliedTotal()).isEqualTo(Money.dollars("21.50"));
    }

    @Test
    void refundsWhatIsNotSubstituted() {
        var order = OrderFixture.withMilkShort(0);

        order.settle(MISSING_MILK, null, NOON, Party.CUSTOMER);

        assertThat(order.line(MILK).orElseThrow().status()).isEqualTo(LineStatus.REFUNDED);
    }

    @Test
    void staysInPickingUntilEveryMissingItemIsSettled() {
        var order = OrderFixture.withMilkShort(2);

        order.endPicking(NOON, Party.PICKER);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);

        order.settle(MISSING_MILK, null, NOON, Party.CURBLINE);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
    }

    @Test
    void countsLinesWithoutAResultAsFoundWhenPickingEnds() {
        var order = OrderFixture.picked();

        assertThat(order.lines()).extracting(OrderLine::status).containsOnly(LineStatus.PICKED);
        assertThat(order.suppliedTotal()).isEqualTo(order.orderedTotal());
    }

    @Test
    void refusesAShortageOfALineThatIsAlreadyPicked() {
        var order = OrderFixture.received();
        order.find(MILK, NOON, Party.PICKER);

        assertThatThrownBy(() -> order.reportShort(MILK, 0, ReasonCode.NOT_ON_SHELF, MISSING_MILK, NOON, Party.PICKER))
                .isInstanceOf(RefusedByRule.class).hasMessageContaining("already picked");
    }

    @ParameterizedTest
    @EnumSource(value = ReasonCode.class, names = {"DAMAGED", "EXPIRED", "POOR_QUALITY"})
    void takesAnItemThatTurnedOutBadAfterPickingEnded(ReasonCode reason) {
        var order = OrderFixture.picked();

        var shortage = order.reportShort(MILK, 4, reason, MISSING_MILK, NOON, Party.PICKER);

        assertThat(shortage.quantity()).isEqualTo(1);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKING);
        order.settle(MISSING_MILK, null, NOON, Party.STAFF);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
    }

    @Test
    void refusesASpoiledItemThatLeavesAsManyAsBefore() {
        var order = OrderFixture.picked();

        assertThatThrownBy(() -> order.reportShort(MILK, 5, ReasonCode.DAMAGED, MISSING_MILK, NOON, Party.PICKER)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesASecondShortageOfALineWhileTheFirstIsOpen() {
        var order = OrderFixture.withMilkShort(2);

        assertThatThrownBy(() -> order.reportShort(MILK, 1, ReasonCode.DAMAGED, new SubstitutionId("second"), NOON, Party.PICKER))
                .isInstanceOf(RefusedByRule.class).hasMessageContaining("already reported short");
    }

    @Test
    void isOnTimeWhenReadyExactlyAtThePromise() {
        var order = OrderFixture.picked();

        order.stage("A3", order.identity().promise().to(), Party.PICKER);

        assertThat(order.lateMillis()).contains(0L);
    }

    @Test
    void isLateByTheMillisecondsAfterThePromise() {
        var order = OrderFixture.picked();

        order.stage("A3", order.identity().promise().to().plusMillis(1), Party.PICKER);

        assertThat(order.lateMillis()).contains(1L);
    }

    @Test
    void refusesStagingWhileAMissingItemIsOpen() {
        var order = OrderFixture.withMilkShort(2);
        order.endPicking(NOON, Party.PICKER);

        assertThatThrownBy(() -> order.stage("A3", NOON, Party.PICKER)).isInstanceOf(RefusedByRule.class).hasMessageContaining("not settled");
    }

    @Test
    void remembersACustomerWhoArrivedBeforeTheOrderWasReady() {
        var order = OrderFixture.received();

        order.arrive("3", "blue hatchback", NOON, Party.CUSTOMER);
        assertThat(order.status()).isEqualTo(OrderStatus.RECEIVED);

        order.endPicking(NOON, Party.PICKER);
        order.stage("A3", NOON, Party.PICKER);
        assertThat(order.status()).isEqualTo(OrderStatus.CUSTOMER_ARRIVED);
        assertThat(order.course().bay()).isEqualTo("3");
    }

    @Test
    void takesRejectedLinesOutAtTheCar() {
        var order = OrderFixture.ready();

        order.handOver(List.of(EGGS), NOON, Party.PICKER);

        assertThat(order.status()).isEqualTo(OrderStatus.HANDED_OVER);
        assertThat(order.line(EGGS).orElseThrow().status()).isEqualTo(LineStatus.REFUNDED);
        assertThat(order.suppliedTotal()).isEqualTo(Money.dollars("20.00"));
    }

    @ParameterizedTest
    @EnumSource(value = OrderStatus.class, names = {"RECEIVED", "PICKING", "PICKED", "READY", "CUSTOMER_ARRIVED"})
    void canBeCancelledInEveryStateBeforeTheCustomerHasIt(OrderStatus status) {
        var order = orderIn(status);

        order.cancel("changed my mind", NOON, Party.CUSTOMER);

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void changesNothingOnceItIsClosed() {
        var order = OrderFixture.ready();
        order.handOver(List.of(), NOON, Party.PICKER);

        assertThatThrownBy(() -> order.cancel("too late", NOON, Party.CUSTOMER)).isInstanceOf(RefusedByRule.class).hasMessageContaining("handed over");
        assertThat(order.status()).isEqualTo(OrderStatus.HANDED_OVER);
    }

    @Test
    void tellsWhatHappenedInOrder() {
        var order = OrderFixture.withMilkShort(2);
        order.endPicking(NOON.plus(Duration.ofMinutes(5)), Party.PICKER);

        assertThat(order.takeEvents()).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("OrderReceived", "PickingStarted", "ItemReportedMissing", "PickingEnded");
        assertThat(order.takeEvents()).isEmpty();
    }

    private static Order orderIn(OrderStatus status) {
        var order = switch (status) {
            case RECEIVED -> OrderFixture.received();
            case PICKING -> OrderFixture.withMilkShort(2);
            case PICKED -> OrderFixture.picked();
            default -> OrderFixture.ready();
        };
        if (status == OrderStatus.CUSTOMER_ARRIVED) {
            order.arrive(null, null, NOON, Party.CUSTOMER);
        }
        assertThat(order.status()).isEqualTo(status);
        return order;
    }
}
