package com.curbline.orders;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Optional;

/** All orders. Saving publishes what happened to the order, in the same transaction. */
public interface Orders {

    /** Stores a new order; the same order number again in the store is refused by {@link OrderAlreadyExists}. */
    void add(Order order);

    /** Stores what changed; a change made meanwhile by somebody else fails, so that the command is run again. */
    void save(Order order);

    Optional<Order> find(OrderId id);

    /** The order, which must be there. */
    Order get(OrderId id);

    /** Orders of a store, oldest first, after the one named by {@code after}. */
    List<Order> page(OrderQuery query);

    /** What to look for; everything but the store and the limit may be null. */
    record OrderQuery(StoreId store, OrderStatus status, String orderNumber, OrderId after, int limit) {
    }
}
