package com.curbline.orders;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer changed what to do about items that are not there. */
public record PreferencesChanged(OrderId order, StoreId store, Instant at, Party by) implements OrderEvent {
}
