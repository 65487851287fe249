package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** "Never mind, just refund it": what could mean anything alone says nothing more once a refusal follows in a phrase of its own. */
final class Abandonments {

    private Abandonments() {
    }

    static List<Term> settled(List<Term> terms) {
        return IntStream.range(0, terms.size()).mapToObj(index -> settled(terms, index)).toList();
    }

    private static Term settled(List<Term> terms, int index) {
        Term term = terms.get(index);
        boolean refusesIt = index + 1 < terms.size() && terms.get(index + 1).is(Concept.REFUND) && !terms.get(index + 1).text().contains("refund");
        boolean endsPhrase = index + 1 < terms.size() && terms.get(index + 1).is(Concept.SEPARATOR);
        boolean refusalFollows = terms.subList(index, terms.size()).stream().anyMatch(later -> later.is(Concept.REFUND, Concept.REFUSAL, Concept.REMOVE));
        return term.is(Concept.LEAVE_IT) && (refusesIt || endsPhrase && refusalFollows) ? new Term(Concept.CHATTER, term.text()) : term;
    }
}
