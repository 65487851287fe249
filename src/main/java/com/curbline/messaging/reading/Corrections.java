package com.curbline.messaging.reading;

import java.util.List;

/** Where customers correct themselves, their last word counts. */
final class Corrections {

    private Corrections() {
    }

    /** The terms behind the last correction that an answer follows; a correction that ends the reply leaves it unclear. */
    static List<Term> lastWord(List<Term> terms) {
        for (int index = terms.size() - 1; index >= 0; index--) {
            Term term = terms.get(index);
            boolean answerBefore = hasAnswer(terms.subList(0, index));
            boolean answerBehind = hasAnswer(terms.subList(index + 1, terms.size()));
            if (term.is(Concept.CORRECTION, Concept.RATHER) && answerBehind && answerBefore) {
                return terms.subList(index + 1, terms.size());
            }
            if (term.is(Concept.CORRECTION) && answerBefore && !answerBehind) {
                return List.of(new Term(Concept.UNCLEAR_REFUND, term.text()));
            }
        }
        return terms;
    }

    private static boolean hasAnswer(List<Term> terms) {
        return terms.stream().anyMatch(term -> Options.pointsAtOption(term)
                || term.is(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION, Concept.UNWANTED, Concept.REMOVE));
    }
}
