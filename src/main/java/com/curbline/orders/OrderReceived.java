package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** An order came in and may be worked on from now. */
public record OrderReceived(OrderId order, StoreId store, Instant at, Party by, String orderNumber, Instant promisedTo, int lines) implements OrderEvent {
}
