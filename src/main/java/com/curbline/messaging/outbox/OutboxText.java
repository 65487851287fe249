package com.curbline.messaging.outbox;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Duration;
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
        Instant createdAt,
        Instant notAfter,
        TextState state,
        int attempts,
        int looks,
        Instant attemptedAt,
        Delivery.Stage delivery) {

    private static final Duration LONGEST_VALIDITY = Duration.ofSeconds(600);

    OutboxText attemptedNow(Instant now) {
        return new OutboxText(id, kind, questionId, order, store, to, from, body, createdAt, notAfter, TextState.SENDING, attempts + 1, 0, now, delivery);
    }

    /** The provider may keep trying only as long as the text is worth reading. */
    TextProvider.Parcel parcel(Instant now) {
        var left = Duration.between(now, notAfter);
        return new TextProvider.Parcel(id, to, from, body, left.compareTo(LONGEST_VALIDITY) < 0 ? left : LONGEST_VALIDITY, attemptedAt);
    }

    /** Whether the provider may have taken it without our knowing. */
    boolean mayHaveBeenTaken() {
        return state == TextState.SENDING || state == TextState.AMBIGUOUS || state == TextState.NEW && attempts > 0;
    }
}
