package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A customer's text about an order came in and was read; {@code rule} names the reading rule that fired, {@code choice} what was chosen ({@code 2}, {@code A 1, B NO}), null where nothing was. */
public record CustomerReplied(OrderId order, StoreId store, Instant at, Party by, String body, String outcome, String rule, String choice) implements OrderEvent {
}
