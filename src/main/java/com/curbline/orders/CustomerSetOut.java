package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer is on the way; {@code eta} may be null. */
public record CustomerSetOut(OrderId order, StoreId store, Instant at, Party by, Instant eta) implements OrderEvent {
}
