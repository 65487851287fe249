package com.curbline.messaging.reading;

import java.util.regex.Pattern;

/** How a Spanish word sounds, roughly: those who write by ear mix b and v, s, z and c, ll and y, and leave out h. */
final class Sound {

    private static final Pattern SOFT_C = Pattern.compile("c(?=[ei])");
    private static final Pattern HARD_C = Pattern.compile("qu?(?=[ei])|k");
    private static final Pattern SILENT_H = Pattern.compile("(?<!c)h");

    private Sound() {
    }

    static String of(String word) {
        String consonants = word.replace('v', 'b').replace('z', 's').replace("ll", "y");
        return SILENT_H.matcher(HARD_C.matcher(SOFT_C.matcher(consonants).replaceAll("s")).replaceAll("c")).replaceAll("");
    }
}
