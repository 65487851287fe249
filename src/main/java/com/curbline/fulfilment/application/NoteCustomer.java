package com.curbline.fulfilment.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.Orders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Notes that a customer set out or arrived, be it before the order is ready. */
@Service
public class NoteCustomer {

    private final Orders orders;
    private final FulfilmentProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    NoteCustomer(Orders orders, FulfilmentProcess process, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.process = process;
        this.commands = commands;
        this.clock = clock;
    }

    /** {@code eta} may be null. */
    public Order setOut(OrderId id, Instant eta, Party by) {
        return commands.run(() -> {
            var order = orders.get(id);
            order.setOut(eta, clock.instant(), by);
            orders.save(order);
            return orders.get(id);
        });
    }

    /** {@code bay} and {@code vehicle} may be null. */
    public Order arrive(OrderId id, String bay, String vehicle, Party by) {
        requireShort(bay, 40, "/bay");
        requireShort(vehicle, 100, "/vehicle");
        return commands.run(() -> {
            var order = orders.get(id);
            var wasReady = order.status() == OrderStatus.READY;
            order.arrive(bay, vehicle, clock.instant(), by);
            orders.save(order);
            if (wasReady) {
                process.customerArrived(id);
            }
            return orders.get(id);
        });
    }

    private static void requireShort(String value, int longest, String pointer) {
        if (value != null && (value.length() > longest || value.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidRequest(pointer, "must have at most %d characters and no line breaks".formatted(longest));
        }
    }
}
