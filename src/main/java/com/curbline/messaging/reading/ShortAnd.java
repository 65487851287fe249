package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** "Milk n eggs": between two items an "n" may be "and" as well as "no". */
final class ShortAnd {

    private ShortAnd() {
    }

    static List<Term> settled(List<Term> terms, List<String> tokens) {
        boolean answersByLetter = tokens.contains("y");
        return IntStream.range(0, terms.size()).mapToObj(index -> isBetweenItems(terms, index) && !answersByLetter
                ? new Term(namesInWords(tokens) ? Concept.AND : Concept.UNCLEAR_REFUND, "n") : terms.get(index)).toList();
    }

    private static boolean isBetweenItems(List<Term> terms, int index) {
        boolean inside = index > 0 && index + 1 < terms.size() && terms.get(index).equals(new Term(Concept.REFUSAL, "n"));
        return inside && terms.get(index - 1).is(Concept.ITEM, Concept.NAME) && terms.get(index + 1).is(Concept.ITEM, Concept.NAME);
    }

    private static boolean namesInWords(List<String> tokens) {
        int place = tokens.indexOf("n");
        return tokens.get(place - 1).length() > 1 && tokens.get(place + 1).length() > 1;
    }
}
