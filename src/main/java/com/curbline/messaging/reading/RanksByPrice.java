package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;

/** "The second cheapest" is no second option, "the two cheapest" no option two; who ranks by price is asked. */
final class RanksByPrice {

    private RanksByPrice() {
    }

    static List<Term> settled(List<Term> terms, boolean severalItems) {
        List<Term> settled = new ArrayList<>();
        for (Term term : terms) {
            Term before = settled.isEmpty() ? new Term(Concept.SEPARATOR, "") : settled.get(settled.size() - 1);
            boolean ranks = before.is(Concept.ORDINAL, Concept.EVERY_ORDINAL) || !severalItems && before.is(Concept.NUMBER);
            if (ranks && term.is(Concept.CHEAPEST, Concept.DEAREST)) {
                settled.set(settled.size() - 1, new Term(Concept.UNCLEAR_REFUND, before.text() + " " + term.text()));
            } else {
                settled.add(term);
            }
        }
        return settled;
    }
}
