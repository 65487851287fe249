package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A text will not reach the customer. */
public record TextNotDelivered(OrderId order, StoreId store, Instant at, Party by, String body) implements OrderEvent {
}
