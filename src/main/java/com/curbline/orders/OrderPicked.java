package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Everything is in the bags and every missing item is settled. */
public record OrderPicked(OrderId order, StoreId store, Instant at, Party by) implements OrderEvent {
}
