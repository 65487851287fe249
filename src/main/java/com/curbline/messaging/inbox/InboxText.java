package com.curbline.messaging.inbox;

import java.time.Instant;

/** A text as the inbox keeps it until it is handled: {@code body} are the customer's own words, {@code whole} what of them is about one order, {@code answer} the same without the order's number. */
record InboxText(String sid, String from, String to, String body, String whole, String answer, Keyword keyword, Instant receivedAt, int attempts) {

    InboxText answering(String rest) {
        return new InboxText(sid, from, to, body, whole, rest, keyword, receivedAt, attempts);
    }

    /** The part that is about the order of this place among several; each is answered by a text of its own. */
    InboxText part(int place, String words) {
        return new InboxText(place == 0 ? sid : sid + ":" + place, from, to, body, words, words, keyword, receivedAt, attempts);
    }

    boolean isCut() {
        return !answer.equals(whole);
    }
}
