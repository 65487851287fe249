package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;

/** Tells an item's letter from the word that looks like it: "a" and "e", "o", "y" are words too. */
final class KeyLetters {

    private static final Set<String> ALSO_WORDS = Set.of("a", "e", "i", "k", "n", "o", "s", "u", "x", "y");
    private static final Set<String> SIGNS_BETWEEN = Set.of(":", "=", "-", ")", ".", ",", "#", "&", "/", "and", "y");
    private static final Set<String> WORDS_BETWEEN = Set.of("option", "opcion", "number", "numero", "the", "la", "el", "con", "is", "es");

    private final List<String> keys;
    private final NameWords names;
    private final List<String> tokens;
    private final boolean hasClearKey;

    KeyLetters(List<String> keys, NameWords names, List<String> tokens) {
        this.keys = keys;
        this.names = names;
        this.tokens = tokens;
        this.hasClearKey = tokens.stream().anyMatch(this::isClearKey);
    }

    boolean isKeyAt(int index) {
        String token = tokens.get(index);
        return isClearKey(token) || keys.contains(token)
                && (isArticleWithoutNoun(index) || isFollowedByNumberOrKey(index) || hasClearKey && isFollowedByAnswer(index));
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
        String next = next(index);
        Term meaning = Lexicon.shipped().find(next, "en");
        return meaning != null && meaning.is(Concept.REFUSAL, Concept.REFUSAL_SIGN, Concept.AGREEMENT, Concept.ACKNOWLEDGEMENT, Concept.NUMBER,
                Concept.ORDINAL, Concept.REFUND, Concept.DELEGATION, Concept.CHEAPEST) || names.isOptionWord(next) || Set.of("x", "r").contains(next);
    }

    private String next(int index) {
        int next = index + 1;
        while (next < tokens.size() && (SIGNS_BETWEEN.contains(tokens.get(next)) || hasClearKey && WORDS_BETWEEN.contains(tokens.get(next)))) {
            next++;
        }
        return next < tokens.size() ? tokens.get(next) : "\n";
    }
}
