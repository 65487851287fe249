package com.curbline.messaging.outbox;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A text to be sent: {@code notBefore} lets others join it first, after {@code notAfter} it is stale; the same {@code dedupeKey} is sent once. */
public record NewText(
        TextKind kind,
        String questionId,
        OrderId order,
        StoreId store,
        PhoneNumber to,
        String from,
        String body,
        Language language,
        Instant notBefore,
        Instant notAfter,
        String dedupeKey) {
}
