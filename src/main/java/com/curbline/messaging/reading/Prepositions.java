package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** "To", "on", "a": before an item they say nothing ("no to the eggs"), elsewhere they begin something that nobody listed. */
final class Prepositions {

    private Prepositions() {
    }

    static List<Term> settled(List<Term> terms) {
        return IntStream.range(0, terms.size()).mapToObj(index -> settled(terms, index)).toList();
    }

    private static Term settled(List<Term> terms, int index) {
        Term term = terms.get(index);
        if (!term.is(Concept.PREPOSITION)) {
            return term;
        }
        int next = index + 1;
        while (next < terms.size() && terms.get(next).is(Concept.CHATTER, Concept.COURTESY, Concept.LINK, Concept.MARKER)) {
            next++;
        }
        boolean afterNumber = index > 0 && terms.get(index - 1).is(Concept.NUMBER);
        boolean beforeItem = next < terms.size() && (terms.get(next).is(Concept.ITEM, Concept.ALL, Concept.REST, Concept.BOTH, Concept.ORDER)
                || terms.get(next).is(Concept.NAME, Concept.PRICE) && !afterNumber);
        return new Term(beforeItem ? Concept.CHATTER : Concept.UNKNOWN, term.text());
    }
}
