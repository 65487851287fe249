package com.curbline.messaging.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All word lists together: which phrase means what, in which language. */
final class Lexicon {

    private static final Lexicon SHIPPED = new Lexicon();

    private final Map<String, Map<String, Term>> phrasesByLanguage = new HashMap<>();
    private final Map<String, String> spanishRespellings = new HashMap<>();
    private final Map<String, Set<String>> otherNames = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> oftenMisspelt = new HashSet<>();

    private Lexicon() {
        for (Concept concept : Concept.values()) {
            for (String language : WordLists.LANGUAGES) {
                WordLists.lines(concept.listName(), language).forEach(line -> add(concept, language, line));
            }
        }
        for (String language : WordLists.LANGUAGES) {
            words.addAll(WordLists.lines("never-a-typo", language));
            oftenMisspelt.addAll(WordLists.lines("often-misspelt", language));
            WordLists.lines("also-called", language).stream().map(line -> Folding.fold(line).split(" = "))
                    .forEach(pair -> otherNames.computeIfAbsent(Stem.of(pair[1]), name -> new HashSet<>()).add(pair[0]));
            WordLists.lines("respelt", language).stream().map(line -> line.split(" = ")).forEach(pair -> spanishRespellings.put(pair[0], pair[1]));
        }
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private void add(Concept concept, String language, String line) {
        String[] parts = line.split("\\s+=\\s+", 2);
        List<String> tokens = Tokens.of(Folding.fold(parts[0]));
        words.addAll(tokens);
        longestFrom.merge(tokens.get(0), tokens.size(), Math::max);
        Term before = phrasesByLanguage.computeIfAbsent(language, key -> new HashMap<>())
                .putIfAbsent(String.join(" ", tokens), new Term(concept, parts[parts.length - 1]));
        if (before != null && before.concept() != concept) {
            throw new IllegalStateException("\"" + line + "\" stands in two lists: " + before.concept() + " and " + concept);
        }
    }

    /** What the phrase means, in the hinted language first; null where it stands in no list. */
    Term find(String phrase, String hintedLanguage) {
        Term hinted = hintedLanguage == null ? null : phrasesByLanguage.getOrDefault(hintedLanguage, Map.of()).get(phrase);
        for (int index = 0; hinted == null && index < WordLists.LANGUAGES.size(); index++) {
            hinted = phrasesByLanguage.get(WordLists.LANGUAGES.get(index)).get(phrase);
        }
        return hinted;
    }

    /** The word as schools write it, for those that Spanish texters write their own way: "kiero". */
    String respelt(String word, String hintedLanguage) {
        return "es".equals(hintedLanguage) ? spanishRespellings.getOrDefault(word, word) : word;
    }

    /** Other names and common misspellings of a product's word, given by its stem. */
    Set<String> alsoCalled(String stem) {
        return otherNames.getOrDefault(stem, Set.of());
    }

    /** How many words the longest phrase has that begins with this one; 1 where none does. */
    int longestPhraseFrom(String word) {
        return longestFrom.getOrDefault(word, 1);
    }

    boolean knowsWord(String word) {
        return words.contains(word);
    }

    /** The words that a misspelt one may be taken for; no others, since a content word must never vanish by a correction. */
    Set<String> oftenMisspelt() {
        return oftenMisspelt;
    }
}
