package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** Where customers correct themselves, their last word counts. */
final class Corrections {

    private Corrections() {
    }

    /** The terms behind the last correction that an answer follows; a correction that ends the reply leaves it unclear. */
    static List<Term> lastWord(List<Term> terms) {
        int firstAnswer = IntStream.range(0, terms.size()).filter(index -> isAnswer(terms.get(index))).findFirst().orElse(terms.size());
        int lastAnswer = IntStream.range(0, terms.size()).filter(index -> isAnswer(terms.get(index))).reduce((one, next) -> next).orElse(-1);
        for (int index = terms.size() - 1; index > firstAnswer; index--) {
            Term term = terms.get(index);
            if (lastAnswer > index && term.is(Concept.CORRECTION, Concept.RATHER)) {
                return terms.subList(index + 1, terms.size());
            }
            if (lastAnswer < index && term.is(Concept.CORRECTION)) {
                return List.of(new Term(Concept.UNCLEAR_REFUND, term.text()));
            }
        }
        return terms;
    }

    private static boolean isAnswer(Term term) {
        return Options.pointsAtOption(term)
                || term.is(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION, Concept.UNWANTED, Concept.REMOVE);
    }
}
