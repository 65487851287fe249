package com.curbline.messaging.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Shortens names by whole words; a size at the end stays, for it may be all that tells two products apart. */
public final class Names {

    private static final Pattern SIZE = Pattern.compile("(.{8,}?)( [0-9][0-9./]*( [0-9]+/[0-9]+)? ?(fl )?[A-Za-z]{1,6})");

    /** Words that a customer chose the product by; they go last. */
    private static final Pattern TELLING = Pattern.compile("(?i)organic[oa]?s?|decaf.*|diet.*|zero|sin|free|[0-9]+%");

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

    /** Leaves out inner words, the last of them first: English says what it is in the last word, Spanish in the first. */
    private static String cut(String text, int limit) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        while (words.size() > 2 && String.join(" ", words).length() > limit) {
            words.remove(leastMissed(words));
        }
        return cutAtBorder(String.join(" ", words), limit);
    }

    private static int leastMissed(List<String> words) {
        return IntStream.iterate(words.size() - 2, i -> i > 0, i -> i - 1).filter(i -> !TELLING.matcher(words.get(i)).matches()).findFirst().orElse(words.size() - 2);
    }

    private static String cutAtBorder(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int border = text.lastIndexOf(' ', limit);
        return text.substring(0, border > limit / 3 ? border : limit).replaceAll("[\\s,;:&(/-]+$", "");
    }
}
