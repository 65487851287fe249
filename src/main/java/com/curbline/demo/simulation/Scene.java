package com.curbline.demo.simulation;

import com.curbline.kernel.OrderId;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.worklist.WorkItem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The store as everybody sees it at one moment: the simulation's open orders, most urgent first, and the work open about them. */
record Scene(Instant now, List<Order> orders, List<WorkItem> work) {

    List<Order> in(OrderStatus... statuses) {
        return orders.stream().filter(order -> Arrays.asList(statuses).contains(order.status())).toList();
    }

    Optional<Order> order(OrderId id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    boolean isVisitors(WorkItem item) {
        return visitors().filter(order -> order.id().equals(item.order())).isPresent();
    }

    /** The visitor's order while it is open. */
    Optional<Order> visitors() {
        return orders.stream().filter(Visitor::isTheirs).findFirst();
    }
}
