package com.curbline.messaging.outbox;

import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.util.Optional;

/** Knows when texts may leave that leave later than they were meant to. */
public interface GoodTimes {

    /** The first moment at which a text that was made then may leave; empty where it never may. */
    Optional<Instant> earliest(TextKind kind, StoreId store, PhoneNumber phone, Instant made);
}
