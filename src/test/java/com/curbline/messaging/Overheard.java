package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.event.TransactionalEventListener;

/** What messaging made known. */
public class Overheard {

    private final List<OrderEvent> events = new CopyOnWriteArrayList<>();

    /** What was rolled back was never known. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(OrderEvent event) {
        events.add(event);
    }

    /** Everything about the order, in its order. */
    public List<OrderEvent> all(OrderId order) {
        return events.stream().filter(event -> event.order().equals(order)).toList();
    }

    public <E extends OrderEvent> List<E> of(Class<E> kind, OrderId order) {
        return events.stream().filter(kind::isInstance).map(kind::cast).filter(event -> event.order().equals(order)).toList();
    }
}
