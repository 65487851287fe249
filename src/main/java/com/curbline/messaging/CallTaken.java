package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Somebody of the store speaks with the customer. */
public record CallTaken(OrderId order, StoreId store, Instant at, Party by, long waitingMillis) implements OrderEvent {
}
