package com.curbline.orders;

import com.curbline.access.Callers;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.OrderId;
import org.springframework.stereotype.Component;

/** The orders that the present caller may see; any other does not exist for them. */
@Component
public class VisibleOrders {

    private final Orders orders;

    VisibleOrders(Orders orders) {
        this.orders = orders;
    }

    public Order get(String orderId) {
        return orders.find(new OrderId(orderId)).filter(order -> Callers.current().sees(order.store()))
                .orElseThrow(() -> new NotFound("order", orderId));
    }
}
