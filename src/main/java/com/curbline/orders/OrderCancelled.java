package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The order was cancelled. */
public record OrderCancelled(OrderId order, StoreId store, Instant at, Party by, OrderStatus before, String reason) implements OrderEvent {
}
