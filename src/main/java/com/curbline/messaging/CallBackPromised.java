package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer was promised to be called back until then, told on the store's clock. */
public record CallBackPromised(OrderId order, StoreId store, Instant at, Party by, String until) implements OrderEvent {
}
