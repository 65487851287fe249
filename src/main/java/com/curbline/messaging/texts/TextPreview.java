package com.curbline.messaging.texts;

/** A text as it would leave, with what it would be paid as; {@code situation} names the occasion. */
public record TextPreview(String situation, String body, int characters, int segments, int most) {

    public boolean isTooLong() {
        return segments > most;
    }
}
