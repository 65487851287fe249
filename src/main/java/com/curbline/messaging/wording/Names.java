package com.curbline.messaging.wording;

import java.util.regex.Pattern;

/** Shortens names at word borders; a size at the end stays, for it may be all that tells two products apart. */
public final class Names {

    private static final Pattern SIZE = Pattern.compile("(.{8,}?)( [0-9][0-9./]*( [0-9]+/[0-9]+)? ?(fl )?[A-Za-z]{1,6})");

    private Names() {
    }

    /** The name in GSM-7, at most {@code limit} signs long. */
    public static String shorten(String name, int limit) {
        var folded = Gsm7.fold(name);
        if (folded.length() <= limit) {
            return folded;
        }
        var sized = SIZE.matcher(folded);
        boolean hasRoom = sized.matches() && sized.group(2).length() <= limit / 2;
        return hasRoom ? cut(sized.group(1), limit - sized.group(2).length()) + sized.group(2) : cut(folded, limit);
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int border = text.lastIndexOf(' ', limit);
        return text.substring(0, border > limit / 3 ? border : limit).replaceAll("[\\s,;:&(/-]+$", "");
    }
}
