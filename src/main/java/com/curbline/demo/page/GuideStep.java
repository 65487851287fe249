package com.curbline.demo.page;

import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;

/** How far a visitor's order has come, in steps of the guide. */
final class GuideStep {

    private GuideStep() {
    }

    /** 1 wait for the question, 2 answer, 3 see the store act on it, 4 come and get it, 5 make trouble. */
    static int of(Order order) {
        return switch (order.status()) {
            case RECEIVED, PICKING, PICKED -> order.lines().stream().anyMatch(OrderLine::hasOpenShortage) ? 2 : wasAsked(order) ? 3 : 1;
            case READY, CUSTOMER_ARRIVED -> 4;
            case HANDED_OVER, CANCELLED, RETURNED_TO_SHELF -> 5;
        };
    }

    private static boolean wasAsked(Order order) {
        return order.lines().stream().anyMatch(line -> line.status() == LineStatus.SUBSTITUTED || line.status() == LineStatus.REFUNDED);
    }
}
