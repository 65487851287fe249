package com.curbline.messaging.inbox;

import java.time.Instant;

/** A text as the inbox keeps it until it is handled: {@code body} are the customer's own words, {@code answer} what of them is read, which is without the number of the order. */
record InboxText(String sid, String from, String to, String body, String answer, Keyword keyword, Instant receivedAt, int attempts) {

    InboxText answering(String rest) {
        return new InboxText(sid, from, to, body, rest, keyword, receivedAt, attempts);
    }

    boolean isCut() {
        return !answer.equals(body);
    }
}
