package com.curbline.fulfilment.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.fulfilment.application.PickResults.Checked;
import com.curbline.kernel.Ids;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Records what a picker found; what is missing is handed to whoever settles it. */
@Service
public class RecordPickResults {

    private final Orders orders;
    private final FulfilmentProcess process;
    private final BusinessCommands commands;
    private final Clock clock;

    RecordPickResults(Orders orders, FulfilmentProcess process, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.process = process;
        this.commands = commands;
        this.clock = clock;
    }

    public Order record(OrderId id, PickResults results, Party by) {
        return commands.run(() -> {
            var order = orders.get(id);
            order.requirePickable();
            var checked = results.check(order);
            var wasEnded = order.course().pickingEndedAt() != null;
            var missing = take(order, checked, by);
            if (results.complete()) {
                order.endPicking(clock.instant(), by);
            }
            orders.save(order);
            missing.forEach(substitution -> handOn(id, substitution, wasEnded));
            if (results.complete() && !wasEnded) {
                process.pickingEnded(id);
            }
            return orders.get(id);
        });
    }

    private Set<SubstitutionId> take(Order order, List<Checked> results, Party by) {
        var missing = new LinkedHashSet<SubstitutionId>();
        for (var result : results) {
            if (result.substitute() != null || !result.isFull()) {
                missing.add(reportShort(order, result, by));
            } else if (result.line().status() != LineStatus.PICKED) {
                order.find(result.line().id(), clock.instant(), by);
            }
        }
        return missing;
    }

    private SubstitutionId reportShort(Order order, Checked result, Party by) {
        var substitution = new SubstitutionId(Ids.next(clock.millis()));
        var line = result.line().id();
        if (result.substitute() == null) {
            order.reportShort(line, result.picked(), result.reason(), substitution, clock.instant(), by);
        } else {
            order.reportSubstituteShort(line, result.substitute(), result.picked(), result.reason(), substitution, clock.instant(), by);
        }
        return substitution;
    }

    private void handOn(OrderId order, SubstitutionId substitution, boolean pickingEnded) {
        if (pickingEnded) {
            process.itemMissingLater(order, substitution);
        } else {
            process.itemMissing(order, substitution);
        }
    }
}
