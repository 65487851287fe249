package com.curbline.insight;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.util.Map;

/** Something that happened to an order: its kind is the event's name, the details are what the event said. */
record Fact(OrderId order, StoreId store, Instant at, String kind, Party by, Map<String, Object> details) {
}
