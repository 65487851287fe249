package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A call is over: how long the customer dealt with the machine, waited for a person, and spoke with one. */
public record CallEnded(OrderId order, StoreId store, Instant at, Party by, long selfServiceMillis, long waitingMillis, long staffMillis, long minutes) implements OrderEvent {
}
