package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** A missing item was settled and the line supplied accordingly; {@code substitute} is null for a refund. */
public record MissingItemSettled(OrderId order, StoreId store, Instant at, Party by, LineId line, LocalizedText item, SubstitutionId substitution, LocalizedText substitute, int quantity) implements OrderEvent {
}
