package com.curbline.store.queue;

import java.time.Instant;

/** An order as the queue shows it; times, place and car are null until known. */
record OpenOrder(
        String id,
        String number,
        String status,
        String customer,
        Instant promisedTo,
        Instant pickingEndedAt,
        String location,
        Instant eta,
        Instant arrivedAt,
        String bay,
        String vehicle,
        int lines,
        int pending) {

    boolean customerIsHere() {
        return arrivedAt != null && !isClosed();
    }

    boolean isStaged() {
        return status.equals("READY");
    }

    private boolean isClosed() {
        return status.equals("CANCELLED") || status.equals("HANDED_OVER") || status.equals("RETURNED_TO_SHELF");
    }
}
