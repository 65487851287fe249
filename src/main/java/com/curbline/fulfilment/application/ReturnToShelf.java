package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.orders.Orders;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Ends an order that nobody collected. */
@Service
public class ReturnToShelf {

    private final Orders orders;
    private final Clock clock;

    ReturnToShelf(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    public void returnOrder(OrderId id) {
        var order = orders.get(id);
        order.returnToShelf(clock.instant());
        orders.save(order);
    }
}
