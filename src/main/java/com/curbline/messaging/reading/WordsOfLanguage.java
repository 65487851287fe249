package com.curbline.messaging.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The language that a text is clearly written in: it has words of that language's lists only, and none of the other's. */
public final class WordsOfLanguage {

    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";
    /** What our texts and the carriers tell everybody to write, whatever they speak. */
    private static final Set<String> FOR_EVERYBODY = Set.of("yes", "stop", "start", "help", "info", "cancel", "end", "quit", "unsubscribe", "unstop");
    private static final Map<String, Set<String>> OWN = own();

    private WordsOfLanguage() {
    }

    /** {@code en} or {@code es}; empty where the text shows neither or both. */
    public static Optional<String> of(String text) {
        var words = Tokens.of(Folding.fold(text));
        boolean english = words.stream().anyMatch(OWN.get(ENGLISH)::contains);
        boolean spanish = words.stream().anyMatch(OWN.get(SPANISH)::contains);
        return english == spanish ? Optional.empty() : Optional.of(english ? ENGLISH : SPANISH);
    }

    private static Map<String, Set<String>> own() {
        var own = new HashMap<String, Set<String>>();
        own.put(ENGLISH, without(words(ENGLISH), words(SPANISH)));
        own.put(SPANISH, without(words(SPANISH), words(ENGLISH)));
        return own;
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        words.removeAll(others);
        words.removeAll(FOR_EVERYBODY);
        words.removeIf(word -> word.length() < 2 || !word.chars().allMatch(Character::isLetter));
        return words;
    }

    private static Set<String> words(String language) {
        var words = new HashSet<String>();
        for (Concept concept : Concept.values()) {
            lines(concept, language).forEach(line -> words.addAll(Tokens.of(Folding.fold(line.split("\\s+=\\s+", 2)[0]))));
        }
        return words;
    }

    private static List<String> lines(Concept concept, String language) {
        return WordLists.lines(concept.listName(), language);
    }
}
