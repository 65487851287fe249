package com.curbline.messaging;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The calls between a store and its customers, as those see them who make them. */
public interface StaffCalls {

    /** How a customer of the store is called. */
    Way way(StoreId store);

    /** Calls the customer. While a call about the order is under way nothing more happens. */
    void call(Wanted wanted);

    /** What came of the last call about the order was saved; the time from its end until now belongs to it. */
    void saved(OrderId order, String who);

    /** Whether somebody of the store has spoken, or tried to speak, with the customer about the order just now. */
    boolean isRecent(OrderId order);

    /** The calls about an order, oldest first. */
    List<CallMade> of(OrderId order);

    /** The number is somebody else's: nothing is texted to it any more. */
    void wrongNumber(PhoneNumber phone);

    /** A moment as the store's clock shows it. */
    String clock(StoreId store, Instant moment);

    /** What carries a call. */
    enum Way {
        /** The store's phone rings first, then the customer's. */
        BRIDGED,
        /** The demonstration's phone rings. */
        VIRTUAL,
        /** Whoever calls dials by hand. */
        BY_HAND
    }

    /** A call that somebody of the store wants to make. */
    record Wanted(OrderId order, String orderNumber, StoreId store, PhoneNumber phone, Language language, String who) {
    }

    /**
     * One call: {@code incoming} where the customer called.
     *
     * @param progress how far it has come: WAITING, RINGING, TALKING, ENDED, UNANSWERED or FAILED
     * @param staff how long staff spoke
     * @param waiting how long the customer waited for a person
     */
    record CallMade(Instant at, boolean incoming, String who, String progress, Duration staff, Duration waiting) {
    }
}
