package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.Orders;
import com.curbline.orders.Orders.OrderQuery;
import com.curbline.worklist.WorkItems;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks around in the store. Orders that others sent to it are left alone. */
@Component
@OnlyInDemo
class Scenes {

    static final StoreId STORE = new StoreId("elm-street");
    private static final int MOST = 200;

    private final Orders orders;
    private final WorkItems work;
    private final Clock clock;

    Scenes(Orders orders, WorkItems work, Clock clock) {
        this.orders = orders;
        this.work = work;
        this.clock = clock;
    }

    Scene now() {
        var open = Arrays.stream(OrderStatus.values()).filter(status -> !status.isFinal()).flatMap(status -> in(status).stream())
                .sorted(Comparator.comparing(order -> order.identity().promise().to())).toList();
        Set<OrderId> ids = open.stream().map(Order::id).collect(Collectors.toSet());
        return new Scene(clock.instant(), open, work.open(STORE, null).stream().filter(item -> ids.contains(item.order())).toList());
    }

    private List<Order> in(OrderStatus status) {
        return orders.page(new OrderQuery(STORE, status, null, null, MOST)).stream().filter(order -> Cast.of(order).isPresent() || Visitor.isTheirs(order)).toList();
    }
}
