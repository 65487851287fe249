package com.curbline.process;

import static com.curbline.orders.OrderStatus.CANCELLED;
import static com.curbline.orders.OrderStatus.CUSTOMER_ARRIVED;
import static com.curbline.orders.OrderStatus.HANDED_OVER;
import static com.curbline.orders.OrderStatus.PICKED;
import static com.curbline.orders.OrderStatus.PICKING;
import static com.curbline.orders.OrderStatus.READY;
import static com.curbline.orders.OrderStatus.RECEIVED;
import static com.curbline.orders.OrderStatus.RETURNED_TO_SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.Shortage;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Route;
import com.curbline.substitution.Substitution;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An order, and what must hold about it at all times. */
final class WatchedOrder {

    /** Where a status may lead within one step; several moves can happen in one. */
    private static final Map<OrderStatus, Set<OrderStatus>> NEXT = Map.of(
            RECEIVED, Set.of(RECEIVED, PICKING, PICKED, CANCELLED),
            PICKING, Set.of(PICKING, PICKED, CANCELLED),
            PICKED, Set.of(PICKED, PICKING, READY, CUSTOMER_ARRIVED, CANCELLED),
            READY, Set.of(READY, CUSTOMER_ARRIVED, HANDED_OVER, RETURNED_TO_SHELF, CANCELLED),
            CUSTOMER_ARRIVED, Set.of(CUSTOMER_ARRIVED, HANDED_OVER, CANCELLED),
            HANDED_OVER, Set.of(HANDED_OVER), CANCELLED, Set.of(CANCELLED), RETURNED_TO_SHELF, Set.of(RETURNED_TO_SHELF));

    private final Shop shop;
    private final TestOrder order;
    private final List<OrderLine.AsOrdered> asOrdered;
    private OrderStatus last;

    WatchedOrder(Shop shop, TestOrder order) {
        this.shop = shop;
        this.order = order;
        this.asOrdered = order.now().lines().stream().map(OrderLine::ordered).toList();
        this.last = order.status();
    }

    TestOrder order() {
        return order;
    }

    void check() {
        var now = order.now();
        var missing = shop.substitutions.ofOrder(order.id());
        assertThat(now.lines().stream().map(OrderLine::ordered)).as("as ordered never changes").isEqualTo(asOrdered);
        assertThat(NEXT.get(last)).as("from %s", last).contains(now.status());
        last = now.status();
        now.lines().forEach(line -> checkQuantities(line, missing));
        checkAllergens(now);
        checkProcesses(now, missing);
        checkQuestions(missing);
    }

    private static void checkQuantities(OrderLine line, List<Substitution> missing) {
        var open = line.progress().shortages().stream().filter(Shortage::open).mapToInt(Shortage::quantity).sum();
        var refunded = missing.stream().filter(one -> one.occasion().line().equals(line.id()) && one.progress().decision() != null)
                .filter(one -> one.progress().decision().outcome() == Outcome.REFUND).mapToInt(one -> one.occasion().missing()).sum();
        var accounted = line.suppliedQuantity() + open + refunded;
        assertThat(accounted).as("supplied, short and refunded pieces of line %s, %s", line.id(), line.progress())
                .isEqualTo(line.status() == LineStatus.PENDING ? 0 : line.ordered().quantity());
    }

    private static void checkAllergens(Order now) {
        if (now.customer().profile().avoid().contains("milk")) {
            assertThat(now.lines().stream().flatMap(line -> line.progress().supplied().stream()).filter(item -> item.substitute()).map(item -> item.sku().value()))
                    .as("substitutes for somebody who avoids milk").doesNotContainAnyElementsOf(Shelves.WITH_MILK);
        }
    }

    private void checkProcesses(Order now, List<Substitution> missing) {
        var running = shop.driver.waitingAt(order.id().value());
        var work = order.openWork();
        if (now.status() == CANCELLED) {
            assertThat(running).as("a cancelled order").isSubsetOf("User_ReturnItems");
            assertThat(work).isSubsetOf("ReturnItems");
        } else if (now.status().isFinal()) {
            assertThat(running).as("a closed order").isEmpty();
            assertThat(work).isEmpty();
        } else {
            assertThat(running).as("an order under way").isNotEmpty();
        }
        missing.forEach(one -> assertThat(shop.driver.waitingAt(one.id().value()).isEmpty()).as("%s is %s and nobody waits for it", one.id(), one.progress().status())
                .isEqualTo(!one.isOpen()));
    }

    private void checkQuestions(List<Substitution> missing) {
        var texts = shop.jdbc.sql("select count(*) from outbox where order_id = ? and kind = 'QUESTION' and state = 'SENT'").param(order.id().value()).query(Long.class).single();
        assertThat(texts).as("texts that ask").isLessThanOrEqualTo(missing.stream().filter(one -> one.progress().route() == Route.SMS).count());
    }
}
