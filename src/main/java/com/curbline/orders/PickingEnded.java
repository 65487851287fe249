package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The picker is through with the list. */
public record PickingEnded(OrderId order, StoreId store, Instant at, Party by) implements OrderEvent {
}
