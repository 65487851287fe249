package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** "Milk n eggs": between two items an "n" may be "and" as well as "no". */
final class ShortAnd {

    private static final Term SHORT = new Term(Concept.REFUSAL, "n");

    private ShortAnd() {
    }

    static List<Term> settled(List<Term> terms, List<String> tokens) {
        boolean answersByLetter = tokens.contains("y");
        return IntStream.range(0, terms.size()).mapToObj(index -> answersByLetter || !terms.get(index).equals(SHORT)
                ? terms.get(index) : settled(terms, tokens, index)).toList();
    }

    private static Term settled(List<Term> terms, List<String> tokens, int index) {
        if (isBetweenItems(terms, index)) {
            return new Term(namesInWords(tokens) ? Concept.AND : Concept.UNCLEAR_REFUND, "n");
        }
        if (isBetweenAnswerAndItem(terms, index)) {
            boolean answered = index + 2 < terms.size() && terms.get(index + 2).is(Concept.NUMBER, Concept.ORDINAL, Concept.NAME, Concept.REFUSAL, Concept.AGREEMENT);
            return new Term(answered ? Concept.AND : Concept.UNCLEAR_REFUND, "n");
        }
        return joinsAnswers(terms, index) ? new Term(Concept.AND, "n") : terms.get(index);
    }

    private static boolean isBetweenItems(List<Term> terms, int index) {
        boolean inside = index > 0 && index + 1 < terms.size();
        return inside && terms.get(index - 1).is(Concept.ITEM, Concept.NAME) && terms.get(index + 1).is(Concept.ITEM, Concept.NAME);
    }

    /** "Milk 1 n eggs". */
    private static boolean isBetweenAnswerAndItem(List<Term> terms, int index) {
        return index > 0 && index + 1 < terms.size() && terms.get(index - 1).is(Concept.NUMBER, Concept.ORDINAL) && terms.get(index + 1).is(Concept.ITEM);
    }

    /** "Eggs n 1 for bread", "coke n no dog food", "horizon n the white eggs": what follows has an answer of its own. */
    private static boolean joinsAnswers(List<Term> terms, int index) {
        boolean afterName = index > 0 && terms.get(index - 1).is(Concept.ITEM, Concept.NAME);
        int next = index + 1;
        while (next < terms.size() && terms.get(next).is(Concept.CHATTER)) {
            next++;
        }
        boolean bareNumberOfItem = next + 1 < terms.size() && terms.get(next).is(Concept.NUMBER, Concept.ORDINAL) && terms.get(next + 1).is(Concept.PREPOSITION);
        return afterName && next < terms.size() && (bareNumberOfItem || terms.get(next).is(Concept.REFUSAL, Concept.REFUND, Concept.REMOVE, Concept.UNWANTED)
                || terms.get(next).is(Concept.NAME) && next > index + 1);
    }

    private static boolean namesInWords(List<String> tokens) {
        int place = tokens.indexOf("n");
        return place > 0 && place + 1 < tokens.size() && tokens.get(place - 1).length() > 1 && tokens.get(place + 1).length() > 1;
    }
}
