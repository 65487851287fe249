package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A call began: {@code direction} is IN where the customer called, OUT where the store did. */
public record CallStarted(OrderId order, StoreId store, Instant at, Party by, String direction) implements OrderEvent {
}
