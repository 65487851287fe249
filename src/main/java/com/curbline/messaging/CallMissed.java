package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Nobody took the call: {@code side} is STORE where the store was called, CUSTOMER where the customer was. */
public record CallMissed(OrderId order, StoreId store, Instant at, Party by, String side) implements OrderEvent {
}
