package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** What messaging made known. */
public class Overheard {

    private final List<OrderEvent> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(OrderEvent event) {
        events.add(event);
    }

    public <E extends OrderEvent> List<E> of(Class<E> kind, OrderId order) {
        return events.stream().filter(kind::isInstance).map(kind::cast).filter(event -> event.order().equals(order)).toList();
    }
}
