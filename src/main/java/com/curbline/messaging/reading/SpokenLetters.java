package com.curbline.messaging.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Letters as voice typing writes them: "a one, be two, see no". */
final class SpokenLetters {

    private static final Map<String, String> LETTERS = Map.of("be", "b", "bee", "b", "see", "c", "sea", "c", "cee", "c", "ce", "c", "dee", "d");

    private final Lexicon lexicon;
    private final List<String> keys;

    SpokenLetters(Lexicon lexicon, List<String> keys) {
        this.lexicon = lexicon;
        this.keys = keys;
    }

    /** Only where several letters stand before an answer each, since every one of these words means something else too. */
    List<String> written(List<String> tokens) {
        if (keys.isEmpty()) {
            return tokens;
        }
        long answered = IntStream.range(0, tokens.size()).filter(index -> keys.contains(letter(tokens.get(index))) && isAnswered(tokens, index)).count();
        if (answered < 2) {
            return tokens;
        }
        return IntStream.range(0, tokens.size()).mapToObj(index -> isAnswered(tokens, index) ? letter(tokens.get(index)) : tokens.get(index)).toList();
    }

    private String letter(String token) {
        String letter = LETTERS.getOrDefault(token, token);
        return keys.contains(letter) ? letter : token;
    }

    private boolean isAnswered(List<String> tokens, int index) {
        String next = index + 1 < tokens.size() ? tokens.get(index + 1) : "\n";
        Term meaning = Character.isDigit(next.charAt(0)) ? new Term(Concept.NUMBER, next) : lexicon.find(next, "en");
        return meaning != null && (meaning.is(Concept.NUMBER, Concept.REFUSAL, Concept.AGREEMENT, Concept.REFUND) || next.equals("too"));
    }
}
