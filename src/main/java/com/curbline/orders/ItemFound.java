package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A line was picked in full. */
public record ItemFound(OrderId order, StoreId store, Instant at, Party by, LineId line, LocalizedText item, int quantity) implements OrderEvent {
}
