package com.curbline.messaging.outbox;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** A text as the outbox keeps it. */
record OutboxText(
        String id,
        TextKind kind,
        String questionId,
        OrderId order,
        StoreId store,
        PhoneNumber to,
        String from,
        String body,
        Instant notAfter,
        int attempts,
        int looks,
        Instant attemptedAt) {
}
