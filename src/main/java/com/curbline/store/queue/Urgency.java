package com.curbline.store.queue;

import com.curbline.worklist.WorkItem;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/** What comes first: customers who wait at the kerb, the longest first; then whatever is due next. */
record Urgency(Map<String, OpenOrder> orders) implements Comparator<WorkItem> {

    @Override
    public int compare(WorkItem one, WorkItem other) {
        return Comparator.comparing(this::arrived).thenComparing(WorkItem::due).thenComparing(WorkItem::taskId).compare(one, other);
    }

    private Instant arrived(WorkItem item) {
        var order = orders.get(item.order().value());
        return order != null && order.customerIsHere() ? order.arrivedAt() : Instant.MAX;
    }
}
