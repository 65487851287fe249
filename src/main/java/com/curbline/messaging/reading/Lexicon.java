package com.curbline.messaging.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All word lists together: which phrase means what, in which language. */
final class Lexicon {

    static final int LONGEST_PHRASE = 9;
    private static final Set<Concept> CORRECTED = EnumSet.of(Concept.AGREEMENT, Concept.ACKNOWLEDGEMENT, Concept.REFUND, Concept.REMOVE,
            Concept.DELEGATION, Concept.ALL, Concept.REST, Concept.EXCEPT, Concept.CHATTER, Concept.ORDINAL, Concept.CHEAPEST, Concept.MARKER);
    private static final Lexicon SHIPPED = new Lexicon();

    private final Map<String, Map<String, Term>> phrases = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<Character, Set<String>> correctableWords = new HashMap<>();

    private Lexicon() {
        for (Concept concept : Concept.values()) {
            for (String language : WordLists.LANGUAGES) {
                WordLists.lines(concept.listName(), language).forEach(line -> add(concept, language, line));
            }
        }
        WordLists.LANGUAGES.forEach(language -> words.addAll(WordLists.lines("never-a-typo", language)));
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private void add(Concept concept, String language, String line) {
        String[] parts = line.split("\\s+=\\s+", 2);
        List<String> tokens = Tokens.of(Folding.fold(parts[0]));
        words.addAll(tokens);
        if (CORRECTED.contains(concept)) {
            tokens.forEach(token -> correctableWords.computeIfAbsent(token.charAt(0), key -> new HashSet<>()).add(token));
        }
        Term before = phrases.computeIfAbsent(String.join(" ", tokens), key -> new HashMap<>())
                .putIfAbsent(language, new Term(concept, parts[parts.length - 1]));
        if (before != null && before.concept() != concept) {
            throw new IllegalStateException("\"" + line + "\" stands in two lists: " + before.concept() + " and " + concept);
        }
    }

    /** What the phrase means, in the hinted language first; null where it stands in no list. */
    Term find(String phrase, String hintedLanguage) {
        Map<String, Term> meanings = phrases.get(phrase);
        if (meanings == null || meanings.containsKey(hintedLanguage)) {
            return meanings == null ? null : meanings.get(hintedLanguage);
        }
        return WordLists.LANGUAGES.stream().filter(meanings::containsKey).findFirst().map(meanings::get).orElseThrow();
    }

    boolean knowsWord(String word) {
        return words.contains(word);
    }

    /** The words with this first letter that a misspelt one may be taken for. */
    Set<String> correctableWords(char firstLetter) {
        return correctableWords.getOrDefault(firstLetter, Set.of());
    }
}
