package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be read off an order; how it changes is the business of {@link Order}. */
public abstract sealed class OrderSheet permits Order {

    final Identity identity;
    final List<OrderLine> lines;
    Course course;

    OrderSheet(Identity identity, Course course, List<OrderLine> lines) {
        this.identity = identity;
        this.course = course;
        this.lines = List.copyOf(lines);
    }

    /** What never changes about an order. */
    public record Identity(OrderId id, StoreId store, String orderNumber, Customer customer, Promise promise, Instant releasedAt) {
    }

    public OrderId id() {
        return identity.id();
    }

    public StoreId store() {
        return identity.store();
    }

    public Identity identity() {
        return identity;
    }

    public Customer customer() {
        return identity.customer();
    }

    public Course course() {
        return course;
    }

    public OrderStatus status() {
        return course.status();
    }

    public List<OrderLine> lines() {
        return lines;
    }

    public Optional<OrderLine> line(LineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The line that a substitution is about. */
    public OrderLine lineOf(SubstitutionId substitution) {
        return lines.stream().filter(line -> line.shortage(substitution).isPresent()).findFirst().orElseThrow();
    }

    public boolean hasOpenShortages() {
        return lines.stream().anyMatch(OrderLine::hasOpenShortage);
    }

    /** Whether anything lies in a bag that would have to go back to the shelf. */
    public boolean hasGathered() {
        return lines.stream().anyMatch(line -> line.suppliedQuantity() > 0);
    }

    /** Milliseconds after the promise at which the order became ready: 0 when on time, empty until it is ready. */
    public Optional<Long> lateMillis() {
        return Optional.ofNullable(course.readyAt()).map(ready -> Math.max(0, Duration.between(identity.promise().to(), ready).toMillis()));
    }

    public Money orderedTotal() {
        return lines.stream().map(line -> line.ordered().unitPrice().times(line.ordered().quantity())).reduce(Money.dollars("0"), Money::plus);
    }

    public Money suppliedTotal() {
        return lines.stream().flatMap(line -> line.progress().supplied().stream()).map(item -> item.unitPrice().times(item.quantity())).reduce(Money.dollars("0"), Money::plus);
    }
}
