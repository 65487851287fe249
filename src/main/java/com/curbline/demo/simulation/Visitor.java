package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Orders;
import com.curbline.orders.application.CancelOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customer that the visitor of the demonstration is: one phone, one open order at a time, whose second item is never on the shelf. */
@Component
@OnlyInDemo
class Visitor {

    static final String PHONE = "+15125550199";

    private static final String ID = "demo-visitor";
    private static final int MINUTES = 12;
    /** Long enough to look at how an order ended. */
    private static final Duration AFTERGLOW = Duration.ofMinutes(2);

    private final Shopping shopping;
    private final CancelOrder cancelOrder;
    private final Orders orders;
    private final Scenes scenes;
    private final Clock clock;
    private OrderId latest;
    private int turn;

    Visitor(Shopping shopping, CancelOrder cancelOrder, Orders orders, Scenes scenes, Clock clock) {
        this.shopping = shopping;
        this.cancelOrder = cancelOrder;
        this.orders = orders;
        this.scenes = scenes;
        this.clock = clock;
    }

    static boolean isTheirs(Order order) {
        return ID.equals(order.customer().customerId());
    }

    /** Whether the picker will not find that line of the visitor's. */
    static boolean isMissing(OrderLine line) {
        return line.id().equals(Baskets.MISSING);
    }

    /** The open order, else the last one there was. */
    Optional<Order> order() {
        return scenes.now().visitors().or(() -> Optional.ofNullable(latest).flatMap(orders::find));
    }

    /** A new order, unless one is open or was just finished. */
    boolean needsOrder() {
        return order().map(order -> order.status().isFinal() && order.course().closedAt().plus(AFTERGLOW).isBefore(clock.instant())).orElse(true);
    }

    Order startAgain(Language language) {
        scenes.now().visitors().ifPresent(open -> cancelOrder.cancel(open.id(), "The demonstration was started again", Party.RETAILER));
        var name = language == Language.SPANISH ? "Alex Visitante" : "Alex Guest";
        var order = shopping.order(new Persona(ID, name, language, PHONE, "", Persona.Manner.SAYS_NOTHING), MINUTES, Baskets.number(turn++));
        latest = order.id();
        return order;
    }
}
