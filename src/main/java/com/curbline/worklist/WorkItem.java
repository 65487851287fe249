package com.curbline.worklist;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** One thing that staff have to do; {@code claimedBy} is null while nobody took it, {@code closedBy} may be null when it is over. */
public record WorkItem(String taskId, String kind, String businessKey, StoreId store, OrderId order, String orderNumber, Instant due, Instant openedAt, String claimedBy,
                       Instant closedAt, String closedBy) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
