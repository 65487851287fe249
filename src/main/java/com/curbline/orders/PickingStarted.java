package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The first result of picking came in. */
public record PickingStarted(OrderId order, StoreId store, Instant at, Party by) implements OrderEvent {
}
