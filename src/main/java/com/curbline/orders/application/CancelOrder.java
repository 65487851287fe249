package com.curbline.orders.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Cancels an order in whatever state it is, as long as the customer does not have it. */
@Service
public class CancelOrder {

    private final Orders orders;
    private final BusinessCommands commands;
    private final Clock clock;

    CancelOrder(Orders orders, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.commands = commands;
        this.clock = clock;
    }

    public Order cancel(OrderId id, String reason, Party by) {
        return commands.run(() -> {
            var order = orders.get(id);
            order.cancel(reason, clock.instant(), by);
            orders.save(order);
            return order;
        });
    }
}
