package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** What had been decided about a missing item holds no longer; {@code substitute} is null for a refund, {@code ready} says where the order stood. */
public record DecisionTakenBack(OrderId order, StoreId store, Instant at, Party by, LineId line, LocalizedText item, SubstitutionId substitution, LocalizedText substitute, boolean ready) implements OrderEvent {
}
