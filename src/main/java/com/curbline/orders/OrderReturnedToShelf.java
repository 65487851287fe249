package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Nobody collected the order, and it went back to the shelf. */
public record OrderReturnedToShelf(OrderId order, StoreId store, Instant at, Party by) implements OrderEvent {
}
