package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** "Is 1 good" is a question even without its mark: a verb that opens a sentence, right before an option. */
final class LeadingVerbs {

    private static final Set<String> VERBS = Set.of("is", "are", "will", "would", "could", "shall");

    private LeadingVerbs() {
    }

    static List<Term> settled(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(index -> opensQuestion(terms, index) ? new Term(Concept.QUESTION, terms.get(index).text()) : terms.get(index)).toList();
    }

    private static boolean opensQuestion(List<Term> terms, int index) {
        Term term = terms.get(index);
        boolean opens = index == 0 || terms.get(index - 1)
                .is(Concept.SEPARATOR, Concept.GREETING, Concept.AND, Concept.BUT, Concept.CORRECTION, Concept.RATHER);
        return term.is(Concept.CHATTER) && VERBS.contains(term.text()) && opens && isBeforeOption(terms, index);
    }

    private static boolean isBeforeOption(List<Term> terms, int index) {
        int next = index + 1;
        while (next < terms.size() && (terms.get(next).is(Concept.MARKER) || terms.get(next).text().equals("the"))) {
            next++;
        }
        return next < terms.size() && (Options.pointsAtOption(terms.get(next)) || terms.get(next).is(Concept.ITEM));
    }
}
