package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A customer keyed or said something about an item on the phone; {@code rule} names what was made of it. */
public record CustomerSpoke(OrderId order, StoreId store, Instant at, Party by, String body, String outcome, String rule) implements OrderEvent {
}
