package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The order stands in its place, ready for the customer. */
public record OrderBecameReady(OrderId order, StoreId store, Instant at, Party by, String location, boolean onTime, long lateMillis) implements OrderEvent {
}
