package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts folded text into words, numbers, prices and single signs; a line break is a sign too. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\d+[.,]\\d{2}(?![\\d\\p{L}])|[\\p{L}\\p{N}]+|\\R|\\S");

    private Tokens() {
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
