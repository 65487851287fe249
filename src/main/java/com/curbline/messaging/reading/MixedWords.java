package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes apart what customers write without blanks, such as "a1b2cno" or "2please". */
final class MixedWords {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final Set<String> SHORT_ANSWERS = Set.of("no", "n", "yes", "y", "si", "x", "r", "ok", "refund");

    private static final int MOST_ROWS = 40;

    private final Lexicon lexicon;
    private final NameWords names;
    private final List<String> keys;

    MixedWords(Lexicon lexicon, NameWords names, List<String> keys) {
        this.lexicon = lexicon;
        this.names = names;
        this.keys = keys;
    }

    List<String> takeApart(List<String> tokens) {
        boolean lettered = tokens.stream().anyMatch(this::isKeyBeforeLabel);
        boolean labelsBeforeKeys = tokens.stream().filter(this::isLabelBeforeKey).count() > 1;
        List<String> parts = new ArrayList<>();
        for (String token : tokens) {
            if (tokens.size() <= MOST_ROWS && isRow(token)) {
                parts.addAll(List.of(String.join(" & ", token.split("")).split(" ")));
            } else if (lettered && !lexicon.knowsWord(token) && keyAndAnswer(token).size() > 1) {
                parts.addAll(keyAndAnswer(token));
            } else if (staysWhole(token) && !(labelsBeforeKeys && isLabelBeforeKey(token))) {
                parts.add(token);
            } else {
                for (String part : BOUNDARY.split(token)) {
                    parts.addAll(keyAndAnswer(part));
                }
            }
        }
        return parts;
    }

    private boolean staysWhole(String token) {
        return !BOUNDARY.matcher(token).find() || lexicon.knowsWord(token) || names.isOptionWord(token) || names.isItemWord(token);
    }

    /** Several letters in one word, "AB no", or a yes or no for every item, "yyn". */
    private boolean isRow(String token) {
        boolean letters = token.length() > 1 && token.length() <= keys.size() && token.chars().allMatch(letter -> keys.contains(Character.toString(letter)));
        boolean answers = token.length() > 2 && token.length() == keys.size() && token.chars().allMatch(letter -> letter == 'y' || letter == 'n');
        return (letters || answers) && !lexicon.knowsWord(token) && !names.isItemWord(token) && !names.isOptionWord(token);
    }

    private boolean isKeyBeforeLabel(String token) {
        return token.length() == 2 && keys.contains(token.substring(0, 1)) && Character.isDigit(token.charAt(1));
    }

    private boolean isLabelBeforeKey(String token) {
        return token.length() == 2 && Character.isDigit(token.charAt(0)) && keys.contains(token.substring(1));
    }

    private List<String> keyAndAnswer(String part) {
        for (String key : keys) {
            if (part.startsWith(key) && SHORT_ANSWERS.contains(part.substring(key.length()))) {
                return List.of(key, part.substring(key.length()));
            }
        }
        return List.of(part);
    }
}
