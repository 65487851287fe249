package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.Sku;
import com.curbline.orders.OrderView.Arrival;
import com.curbline.orders.OrderView.CustomerView;
import com.curbline.orders.OrderView.LineView;
import com.curbline.orders.OrderView.MoneyView;
import com.curbline.orders.OrderView.PreferenceView;
import com.curbline.orders.OrderView.ProfileView;
import com.curbline.orders.OrderView.PromiseView;
import com.curbline.orders.OrderView.SuppliedView;
import com.curbline.orders.OrderView.Timing;
import com.curbline.orders.OrderView.Totals;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows orders as the API does. */
@Component
public class OrderViews {

    private static final Duration CLOSE_TO_PROMISE = Duration.ofMinutes(15);

    private final LineSubstitutions substitutions;
    private final Clock clock;

    OrderViews(LineSubstitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    public OrderView of(Order order) {
        return of(List.of(order)).get(0);
    }

    /** Several orders, as they are listed. */
    public List<OrderView> of(List<Order> orders) {
        var about = substitutions.of(orders.stream().map(Order::id).toList());
        return orders.stream().map(order -> view(order, about.getOrDefault(order.id(), Map.of()))).toList();
    }

    private OrderView view(Order order, Map<LineId, Object> about) {
        var identity = order.identity();
        var course = order.course();
        return new OrderView(order.id().value(), identity.orderNumber(), order.store().value(), order.status().name(), course.version(),
                customer(order.customer()), new PromiseView(identity.promise().from(), identity.promise().to()),
                order.lines().stream().map(line -> line(line, about)).toList(), timing(order),
                new Totals(MoneyView.of(order.orderedTotal()), MoneyView.of(order.suppliedTotal())), course.location(),
                new Arrival(course.eta(), course.arrivedAt(), course.bay(), course.vehicle()));
    }

    private static CustomerView customer(Customer customer) {
        var profile = customer.profile();
        return new CustomerView(customer.customerId(), customer.name(), customer.phone().e164(), customer.language().tag(), customer.smsConsent(),
                new ProfileView(profile.avoid(), profile.diet(), profile.organicRequired()));
    }

    private static LineView line(OrderLine line, Map<LineId, Object> about) {
        var ordered = line.ordered();
        return new LineView(line.id().value(), ordered.sku().value(), ordered.name().english(), ordered.quantity(), MoneyView.of(ordered.unitPrice()),
                preference(line.progress().preference()), line.status().name(), line.progress().supplied().stream().map(OrderViews::supplied).toList(),
                about.get(line.id()));
    }

    private static SuppliedView supplied(SuppliedItem item) {
        return new SuppliedView(item.sku().value(), item.name().english(), item.quantity(), MoneyView.of(item.unitPrice()));
    }

    private static PreferenceView preference(Preference preference) {
        return preference.action() == Preference.Wish.UNSTATED ? null
                : new PreferenceView(preference.action().name(), preference.choices().stream().map(Sku::value).toList(), MoneyView.of(preference.maxUnitPrice()));
    }

    private Timing timing(Order order) {
        var late = order.lateMillis();
        return new Timing(order.identity().releasedAt(), order.identity().promise().to(), order.course().readyAt(), order.course().readyAt(),
                late.map(millis -> millis == 0).orElse(null), late.orElse(null), risk(order));
    }

    /** LATE once the promise has passed unkept, AT_RISK within a quarter of an hour of it, else NONE. */
    private String risk(Order order) {
        if (order.status().isFinal() || order.status().isReady()) {
            return order.lateMillis().filter(millis -> millis > 0).map(millis -> "LATE").orElse("NONE");
        }
        var left = order.identity().promise().left(clock.instant());
        return left.isNegative() ? "LATE" : left.compareTo(CLOSE_TO_PROMISE) < 0 ? "AT_RISK" : "NONE";
    }
}
