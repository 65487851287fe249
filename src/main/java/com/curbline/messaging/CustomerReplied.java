package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A customer's text about an order came in and was read; {@code rule} names the reading rule that fired. */
public record CustomerReplied(OrderId order, StoreId store, Instant at, Party by, String body, String outcome, String rule) implements OrderEvent {
}
