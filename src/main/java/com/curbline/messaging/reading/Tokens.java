package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts folded text into words, numbers, prices and single signs; a line break is a sign too. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\d+[.,]\\d{2}(?![\\d\\p{L}])|[\\p{L}\\p{N}]+|\\R\\s*|\\S");

    private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+|\\S");

    private Tokens() {
    }

    /** How many words, numbers and signs there are once letters and digits are taken apart. */
    static long countPieces(String text) {
        return PIECE.matcher(text).results().limit(ReplyReader.MOST_WORDS + 1L).count();
    }

    static List<String> of(String folded) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find()) {
            tokens.add(matcher.group().isBlank() ? "\n" : matcher.group());
        }
        return tokens;
    }
}
