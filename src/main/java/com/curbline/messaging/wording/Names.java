package com.curbline.messaging.wording;

/** Shortens names at word borders. */
public final class Names {

    private Names() {
    }

    /** The name in GSM-7, at most {@code limit} signs long. */
    public static String shorten(String name, int limit) {
        var folded = Gsm7.fold(name);
        if (folded.length() <= limit) {
            return folded;
        }
        int border = folded.lastIndexOf(' ', limit);
        return folded.substring(0, border > limit / 3 ? border : limit).replaceAll("[\\s,;:&(/-]+$", "");
    }
}
