package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** Pieces of a line could not be supplied; somebody has to decide. */
public record ItemReportedMissing(OrderId order, StoreId store, Instant at, Party by, LineId line, LocalizedText item, SubstitutionId substitution, int missing, int ordered, ReasonCode reason) implements OrderEvent {
}
