package com.curbline.messaging.inbox;

import java.time.Instant;

/** A text as the inbox keeps it until it is handled. */
record InboxText(String sid, String from, String to, String body, Keyword keyword, Instant receivedAt, int attempts) {
}
