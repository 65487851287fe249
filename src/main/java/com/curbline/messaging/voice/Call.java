package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** One call between a customer and a store; phone, store, order and {@code who} are null while nobody knows them. */
record Call(String id, boolean incoming, String sid, PhoneNumber phone, String ourNumber, StoreId store, OrderId order, String orderNumber,
            Language language, String who, State state, Instant createdAt, Instant attemptedAt, Instant endedAt, Instant savedAt, int looks) {

    /** How far a call has come. */
    enum State {
        /** Wanted, not made yet. */
        NEW,
        /** Being handed to the provider. */
        CALLING,
        /** Nobody knows whether the provider took it. */
        UNCLEAR,
        /** On the line, or about to be. */
        LIVE,
        /** Dialled by hand: nobody but the caller knows how it goes. */
        BY_HAND,
        ENDED,
        FAILED
    }

    boolean isAboutOrder() {
        return order != null;
    }

    Call in(Language other) {
        return new Call(id, incoming, sid, phone, ourNumber, store, order, orderNumber, other, who, state, createdAt, attemptedAt, endedAt, savedAt, looks);
    }

    Call about(StoreId otherStore, OrderId otherOrder, String otherNumber) {
        return new Call(id, incoming, sid, phone, ourNumber, otherStore, otherOrder, otherNumber, language, who, state, createdAt, attemptedAt, endedAt, savedAt, looks);
    }
}
