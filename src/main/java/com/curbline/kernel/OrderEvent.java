package com.curbline.kernel;

import java.time.Instant;

/**
 * Something happened to an order. Events are records published inside the transaction that made them true;
 * their story line is the message {@code story.<simple name>}, filled from the record's components by name.
 */
public interface OrderEvent extends StoreEvent {

    OrderId order();

    /** When it happened, by our clock. */
    Instant at();

    /** Who did it. */
    Party by();
}
