package com.curbline.messaging;

import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** A customer cannot be texted about an item, so a person has to call; {@code reason} says why: OPTED_OUT, NO_SMS, WRONG_NUMBER, TOO_LATE or NOT_DELIVERED. */
public record CustomerUnreached(OrderId order, StoreId store, Instant at, Party by, SubstitutionId substitution, String reason) implements OrderEvent {
}
