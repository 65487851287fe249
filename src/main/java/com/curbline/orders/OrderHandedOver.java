package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer has the order. */
public record OrderHandedOver(OrderId order, StoreId store, Instant at, Party by, int rejectedLines) implements OrderEvent {
}
