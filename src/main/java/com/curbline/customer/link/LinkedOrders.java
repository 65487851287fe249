package com.curbline.customer.link;

import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens customers' links. Whoever holds one may see and answer for its order, and no other. */
@Component
public class LinkedOrders {

    private static final Duration AFTER_THE_END = Duration.ofHours(24);

    private final LinkTokens tokens;
    private final Orders orders;
    private final Clock clock;

    LinkedOrders(LinkTokens tokens, Orders orders, Clock clock) {
        this.tokens = tokens;
        this.orders = orders;
        this.clock = clock;
    }

    /** @throws LinkEnded for a token that is not ours, and a day after the order was closed */
    public Order open(String token) {
        var order = tokens.read(token).flatMap(orders::find).orElseThrow(() -> new LinkEnded(null));
        var closed = order.course().closedAt();
        if (closed != null && clock.instant().isAfter(closed.plus(AFTER_THE_END))) {
            throw new LinkEnded(order.store());
        }
        return order;
    }
}
