package com.curbline.substitution.application;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.messaging.StaffCalls;
import com.curbline.orders.Order;
import com.curbline.orders.OrderCancelled;
import com.curbline.orders.OrderHandedOver;
import com.curbline.orders.OrderReturnedToShelf;
import com.curbline.orders.Orders;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.worklist.ExtraWork;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItemDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Customers whose call nobody took, to be called back: one piece of work an order, however often they call. */
@Component
public class CallBacks implements WorkItemDetails {

    /** The kind of this work. */
    public static final String KIND = "CALL";

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final Orders orders;
    private final Substitutions substitutions;
    private final ExtraWork work;
    private final StaffCalls calls;
    private final Clock clock;

    CallBacks(Orders orders, Substitutions substitutions, ExtraWork work, StaffCalls calls, Clock clock) {
        this.orders = orders;
        this.substitutions = substitutions;
        this.work = work;
        this.calls = calls;
        this.clock = clock;
    }

    Instant promise(OrderId order) {
        return work.open(KIND, order.value(), describe(KIND, order.value()));
    }

    void done(OrderId order, String name) {
        work.close(KIND, order.value(), name);
    }

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    /** Soon, and before it is too late: before an open item is decided without the customer, and before the promise. */
    @Override
    public Subject describe(String kind, String businessKey) {
        var order = orders.get(new OrderId(businessKey));
        var now = clock.instant();
        var due = Stream.concat(Stream.of(now.plus(SOON), order.identity().promise().to()), answersBy(order)).filter(now::isBefore).min(Instant::compareTo).orElseThrow();
        return new Subject(order.store(), order.id(), order.identity().orderNumber(), due);
    }

    private Stream<Instant> answersBy(Order order) {
        return substitutions.ofOrder(order.id()).stream().filter(Substitution::isOpen).map(item -> item.progress().answerBy()).filter(Objects::nonNull);
    }

    @Override
    public List<FormField> form(String kind) {
        return List.of(new FormField("outcome", "text", true));
    }

    /** {@code outcome} is SPOKEN or NOT_REACHED; who was not reached is called again. */
    @Override
    public void complete(WorkItem item, Map<String, Object> fields, Party by) {
        var outcome = String.valueOf(fields.get("outcome"));
        switch (outcome) {
            case "SPOKEN" -> done(item.order(), item.claimedBy());
            case "NOT_REACHED" -> work.postpone(KIND, item.businessKey(), clock.instant().plus(AGAIN));
            default -> throw new InvalidRequest("/outcome", "must be SPOKEN or NOT_REACHED");
        }
        calls.saved(item.order(), item.claimedBy());
    }

    @EventListener
    void on(OrderHandedOver closed) {
        done(closed.order(), null);
    }

    @EventListener
    void on(OrderCancelled closed) {
        done(closed.order(), null);
    }

    @EventListener
    void on(OrderReturnedToShelf closed) {
        done(closed.order(), null);
    }
}
