package com.curbline.messaging;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer was not asked by text about an item: {@code contact} is what is done instead, {@code reason} why. */
public record ContactHeldBack(OrderId order, StoreId store, Instant at, Party by, LocalizedText item, String contact, String reason) implements OrderEvent {
}
