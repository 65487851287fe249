package com.curbline.fulfilment.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Puts a picked order in its place; with that it is ready. */
@Service
public class StageOrder {

    private final Orders orders;
    private final FulfilmentProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    StageOrder(Orders orders, FulfilmentProcess process, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.process = process;
        this.commands = commands;
        this.clock = clock;
    }

    /** {@code location} is where the order stands, 1 to 40 characters. */
    public Order stage(OrderId id, String location, Party by) {
        requireLocation(location);
        return commands.run(() -> {
            var order = orders.get(id);
            order.stage(location.strip(), clock.instant(), by);
            orders.save(order);
            process.staged(id);
            if (order.course().arrivedAt() != null) {
                process.customerArrived(id);
            }
            return orders.get(id);
        });
    }

    private static void requireLocation(String location) {
        if (location == null || location.isBlank() || location.strip().length() > 40 || location.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest("/location", "must name the place in 1 to 40 characters, such as A3");
        }
    }
}
