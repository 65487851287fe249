package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** A customer wrote what only a person can answer; the question stays open. */
public record ReplyNeedsPerson(OrderId order, StoreId store, Instant at, Party by, SubstitutionId substitution, String body) implements OrderEvent {
}
