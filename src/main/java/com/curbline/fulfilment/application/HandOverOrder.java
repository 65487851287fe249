package com.curbline.fulfilment.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.Orders;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Hands a ready order to the customer, who may reject lines at the car. */
@Service
public class HandOverOrder {

    private final Orders orders;
    private final FulfilmentProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    HandOverOrder(Orders orders, FulfilmentProcess process, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.process = process;
        this.commands = commands;
        this.clock = clock;
    }

    public Order handOver(OrderId id, List<String> rejectedLines, Party by) {
        return commands.run(() -> {
            var order = orders.get(id);
            var rejected = rejected(order, rejectedLines == null ? List.of() : rejectedLines);
            var unannounced = order.status() == OrderStatus.READY;
            order.handOver(rejected, clock.instant(), by);
            orders.save(order);
            if (unannounced) {
                process.customerArrived(id);
            }
            process.handedOver(id);
            return orders.get(id);
        });
    }

    private static List<LineId> rejected(Order order, List<String> lines) {
        var problems = IntStream.range(0, lines.size()).filter(i -> order.lines().stream().noneMatch(line -> line.id().value().equals(lines.get(i))))
                .mapToObj(i -> new FieldProblem("/rejectedLines/" + i, "is not a line of this order: " + lines.get(i))).toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        return lines.stream().distinct().map(LineId::new).toList();
    }
}
