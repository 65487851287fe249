package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;

/** Tells an item's letter from the word that looks like it: "a" and "e", "o", "y" are words too. */
final class KeyLetters {

    private static final Set<String> ALSO_WORDS = Set.of("a", "e", "i", "k", "n", "o", "s", "u", "x", "y");
    private static final Set<String> BETWEEN = Set.of(":", "=", "-", ")", ".", ",", "#", "&", "/", "and", "y", "option", "opcion", "number", "numero", "the", "la", "el");

    private final List<String> keys;
    private final List<String> tokens;
    private final boolean hasClearKey;

    KeyLetters(List<String> keys, List<String> tokens) {
        this.keys = keys;
        this.tokens = tokens;
        this.hasClearKey = tokens.stream().anyMatch(this::isClearKey);
    }

    boolean isKeyAt(int index) {
        String token = tokens.get(index);
        return isClearKey(token) || keys.contains(token) && (isArticleWithoutNoun(index) || isFollowedByNumberOrKey(index) || hasClearKey && isFollowedByAnswer(index));
    }

    private boolean isClearKey(String token) {
        return keys.contains(token) && !ALSO_WORDS.contains(token);
    }

    /** "Refund A" ends with the letter; the article "a" never ends anything. */
    private boolean isArticleWithoutNoun(int index) {
        return tokens.get(index).equals("a") && (index + 1 == tokens.size() || Set.of(",", ".", "!", "\n").contains(tokens.get(index + 1)));
    }

    private boolean isFollowedByNumberOrKey(int index) {
        String next = next(index);
        return Character.isDigit(next.charAt(0)) || isClearKey(next);
    }

    private boolean isFollowedByAnswer(int index) {
        Term meaning = Lexicon.shipped().find(next(index), "en");
        return meaning != null && meaning.is(Concept.REFUSAL, Concept.REFUSAL_SIGN, Concept.AGREEMENT, Concept.ACKNOWLEDGEMENT, Concept.NUMBER)
                || Set.of("refund", "reembolso", "x", "r").contains(next(index));
    }

    private String next(int index) {
        int next = index + 1;
        while (next < tokens.size() && BETWEEN.contains(tokens.get(next))) {
            next++;
        }
        return next < tokens.size() ? tokens.get(next) : "\n";
    }
}
