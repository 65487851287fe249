package com.curbline.messaging.inbox;

import java.time.Instant;

/** A text as it came in: {@code sid} names it for ever, {@code keyword} is what the provider has dealt with already, {@code raw} is everything that was sent with it. */
public record Incoming(String sid, String from, String to, String body, Keyword keyword, String raw, Source source, Instant receivedAt) {

    private static final int LONGEST_BODY = 4000;
    private static final int LONGEST_RAW = 20000;

    public Incoming {
        body = cut(body, LONGEST_BODY);
        raw = cut(raw, LONGEST_RAW);
    }

    private static String cut(String text, int length) {
        var plain = text.replace("\u0000", "");
        return plain.length() > length ? plain.substring(0, length) : plain;
    }

    /** The way by which it came. */
    public enum Source {
        WEBHOOK, FALLBACK, SWEEP, VIRTUAL
    }
}
