package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.Party;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.Sku;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One order. Guards its own transitions: what the present state does not allow is refused, and nothing changes. */
public final class Order extends OrderSheet {

    private final List<OrderEvent> events = new ArrayList<>();

    public Order(Identity identity, Course course, List<OrderLine> lines) {
        super(identity, course, lines);
    }

    /** Takes an order in. */
    public static Order receive(Identity identity, List<OrderLine.AsOrdered> lines) {
        var order = new Order(identity, Course.received(), lines.stream().map(line -> new OrderLine(line, OrderLine.Progress.untouched(line.preference()))).toList());
        order.raise(new OrderReceived(identity.id(), identity.store(), identity.releasedAt(), Party.RETAILER, identity.orderNumber(), identity.promise().to(), lines.size()));
        return order;
    }

    /** @throws com.curbline.kernel.RefusedByRule when the order is ready or closed */
    public void requirePickable() {
        OrderRules.requirePickable(this);
    }

    /** The whole line was found. */
    public void find(LineId id, Instant at, Party by) {
        startPicking(at, by);
        var line = line(id).orElseThrow();
        OrderRules.requirePending(line);
        line.pickInFull();
        raise(new ItemFound(id(), store(), at, by, id, line.ordered().name(), line.ordered().quantity()));
    }

    /** Only {@code good} pieces of the line can be supplied; the rest is short, and the shortage says how many. */
    public Shortage reportShort(LineId id, int good, ReasonCode reason, SubstitutionId substitution, Instant at, Party by) {
        startPicking(at, by);
        var line = line(id).orElseThrow();
        OrderRules.requireShortable(line, good, reason);
        var shortage = line.status() == LineStatus.PENDING ? line.runShort(good, reason, substitution, at) : line.spoil(good, reason, substitution, at);
        course = course.withStatus(OrderStatus.PICKING);
        raise(new ItemReportedMissing(id(), store(), at, by, id, line.ordered().name(), substitution, shortage.quantity(), line.ordered().quantity(), reason));
        return shortage;
    }

    /** The picker is through; lines without a result were found in full. */
    public void endPicking(Instant at, Party by) {
        startPicking(at, by);
        if (course.pickingEndedAt() != null) {
            return;
        }
        lines.stream().filter(line -> line.status() == LineStatus.PENDING).forEach(OrderLine::pickInFull);
        course = course.withPickingEnded(at);
        raise(new PickingEnded(id(), store(), at, by));
        becomePickedWhenComplete(at);
    }

    /** Settles a shortage by a substitute, or by a refund where {@code substitute} is null. */
    public void settle(SubstitutionId substitution, SuppliedItem substitute, Instant at, Party by) {
        OrderRules.requireOpen(this);
        var line = lineOf(substitution);
        line.settle(substitution, substitute);
        raise(new MissingItemSettled(id(), store(), at, by, line.id(), line.ordered().name(), substitution,
                substitute == null ? null : substitute.name(), substitute == null ? 0 : substitute.quantity()));
        becomePickedWhenComplete(at);
    }

    /** What settled a shortage holds no longer; {@code substitute} is what it had supplied, null for a refund. An order that was ready is so no longer. */
    public void takeBack(SubstitutionId substitution, SuppliedItem substitute, Instant at, Party by) {
        OrderRules.requireOpen(this);
        var line = lineOf(substitution);
        OrderRules.requireLatest(line, substitution, substitute);
        var ready = status().isReady();
        line.reopen(substitution, substitute);
        course = course.withSomethingToSettle();
        raise(new DecisionTakenBack(id(), store(), at, by, line.id(), line.ordered().name(), substitution, substitute == null ? null : substitute.name(), ready));
    }

    /** Only {@code good} pieces of a substitute that was decided are there; the rest is short again. */
    public Shortage reportSubstituteShort(LineId id, Sku substitute, int good, ReasonCode reason, SubstitutionId substitution, Instant at, Party by) {
        OrderRules.requirePickable(this);
        var line = line(id).orElseThrow();
        OrderRules.requireSettled(line);
        var shortage = line.loseSubstitute(substitute, good, reason, substitution, at);
        course = course.withSomethingToSettle();
        raise(new ItemReportedMissing(id(), store(), at, by, id, line.ordered().name(), substitution, shortage.quantity(), line.ordered().quantity(), reason));
        return shortage;
    }

    /** The order stands at {@code location}, ready. */
    public void stage(String location, Instant at, Party by) {
        OrderRules.requireStageable(this);
        course = course.withReady(at, location);
        var late = lateMillis().orElseThrow();
        raise(new OrderBecameReady(id(), store(), at, by, location, late == 0, late));
        if (course.arrivedAt() != null) {
            course = course.withStatus(OrderStatus.CUSTOMER_ARRIVED);
        }
    }

    /** The customer set out; {@code eta} may be null. */
    public void setOut(Instant eta, Instant at, Party by) {
        OrderRules.requireOpen(this);
        course = course.withEta(eta);
        raise(new CustomerSetOut(id(), store(), at, by, eta));
    }

    /** The customer is here, be it before the order is ready. */
    public void arrive(String bay, String vehicle, Instant at, Party by) {
        OrderRules.requireOpen(this);
        course = course.withArrival(at, bay, vehicle);
        raise(new CustomerArrived(id(), store(), at, by, bay, vehicle));
    }

    /** The customer has the order, except the lines rejected at the car. */
    public void handOver(List<LineId> rejected, Instant at, Party by) {
        OrderRules.requireReady(this);
        rejected.forEach(line -> reject(line(line).orElseThrow(), at, by));
        course = course.closed(OrderStatus.HANDED_OVER, at, null);
        raise(new OrderHandedOver(id(), store(), at, by, rejected.size()));
    }

    private void reject(OrderLine line, Instant at, Party by) {
        line.progress().supplied().stream().filter(SuppliedItem::substitute).forEach(item -> raise(new SubstituteRejected(id(), store(), at, by, line.id(),
                line.ordered().name(), line.ordered().sku(), item.name(), item.sku(), item.quantity())));
        line.reject();
    }

    public void cancel(String reason, Instant at, Party by) {
        OrderRules.requireOpen(this);
        var before = status();
        course = course.closed(OrderStatus.CANCELLED, at, reason);
        raise(new OrderCancelled(id(), store(), at, by, before, reason));
    }

    public void returnToShelf(Instant at) {
        OrderRules.requireReady(this);
        course = course.closed(OrderStatus.RETURNED_TO_SHELF, at, null);
        raise(new OrderReturnedToShelf(id(), store(), at, Party.CURBLINE));
    }

    /** Changes the wishes of lines that are not picked yet. */
    public void prefer(Map<LineId, Preference> wishes, Instant at, Party by) {
        OrderRules.requireOpen(this);
        wishes.forEach((id, wish) -> {
            var line = line(id).orElseThrow();
            OrderRules.requirePending(line);
            line.prefer(wish);
        });
        raise(new PreferencesChanged(id(), store(), at, by));
    }

    /** What happened since the order was loaded; taken once, by the repository that saves it. */
    List<OrderEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** What is here now is what the database holds. */
    void written() {
        course = course.written();
        lines.forEach(OrderLine::written);
    }

    private void startPicking(Instant at, Party by) {
        OrderRules.requirePickable(this);
        if (status() == OrderStatus.RECEIVED) {
            course = course.withPickingStarted(at);
            raise(new PickingStarted(id(), store(), at, by));
        }
    }

    private void becomePickedWhenComplete(Instant at) {
        if (course.pickingEndedAt() != null && !hasOpenShortages()) {
            course = course.withStatus(OrderStatus.PICKED);
            raise(new OrderPicked(id(), store(), at, Party.CURBLINE));
        }
    }

    private void raise(OrderEvent event) {
        events.add(event);
    }

}
