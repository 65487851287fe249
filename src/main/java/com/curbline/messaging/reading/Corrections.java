package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where customers correct themselves, their last word counts. */
final class Corrections {

    private static final Set<String> POLITE_REFUSALS = Set.of("no sorry", "sorry no", "actually no", "no perdón", "perdón no");

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

    /** "Sorry, no" corrects where something was said, and is a plain "no" where nothing was. */
    static List<Term> settled(List<Term> terms) {
        boolean answered = terms.stream().anyMatch(term -> isAnswer(term) || term.is(Concept.AND, Concept.UNKNOWN, Concept.ITEM));
        return answered ? terms : terms.stream().map(term -> term.is(Concept.CORRECTION) && POLITE_REFUSALS.contains(term.text())
                ? new Term(Concept.REFUSAL, term.text()) : term).toList();
    }

    private static boolean isAnswer(Term term) {
        return Options.pointsAtOption(term)
                || term.is(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION, Concept.UNWANTED, Concept.REMOVE);
    }
}
