package com.curbline.substitution;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Staff called the customer about an item and settled nothing; {@code attempt} counts such calls, {@code again} is when the next one was agreed. */
public record CustomerNotReached(OrderId order, StoreId store, Instant at, Party by, LocalizedText item, String outcome, int attempt, String again)
        implements OrderEvent {
}
