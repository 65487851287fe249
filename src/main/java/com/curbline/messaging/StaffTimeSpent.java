package com.curbline.messaging;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.time.Instant;

/** Somebody of the store spent time on a customer; the same {@code key} again corrects what was told before. {@code who} may be null. */
public record StaffTimeSpent(String key, Kind kind, StoreId store, OrderId order, String who, Instant from, Instant to) {

    /** What the time was spent on. */
    public enum Kind {
        /** Speaking. */
        CALL,
        /** Writing down what came of it. */
        CALL_WRAP_UP
    }
}
