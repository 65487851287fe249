package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** The customer did not take a substitute at the car; what was ordered and what was supplied is told by SKU, for whoever learns from it. */
public record SubstituteRejected(OrderId order, StoreId store, Instant at, Party by, LineId line, LocalizedText item, Sku ordered, LocalizedText substitute, Sku supplied, int quantity) implements OrderEvent {
}
