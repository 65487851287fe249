package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.IntStream;

/** "Never mind, just refund it", "no thanks, I'll wait until you have it": what could mean anything alone says nothing more beside a refusal. */
final class Abandonments {

    private Abandonments() {
    }

    static List<Term> settled(List<Term> terms) {
        return IntStream.range(0, terms.size()).mapToObj(index -> settled(terms, index)).toList();
    }

    private static Term settled(List<Term> terms, int index) {
        Term term = terms.get(index);
        boolean idle = term.is(Concept.LEAVE_IT) && (refusesBehind(terms, index) || term.text().equals("wait") && refusedBefore(terms, index));
        boolean goesWithUnwanted = term.is(Concept.UNCLEAR_REFUND) && term.text().equals("no longer") && isUnwanted(terms, index);
        if (idle || goesWithUnwanted) {
            return new Term(Concept.CHATTER, term.text());
        }
        return term.is(Concept.UNCLEAR_REFUND) && term.text().equals("needless") && endsAfterItem(terms, index) ? new Term(Concept.UNWANTED, term.text()) : term;
    }

    private static boolean refusesBehind(List<Term> terms, int index) {
        Term next = index + 1 < terms.size() ? terms.get(index + 1) : new Term(Concept.CHATTER, "");
        boolean refusesIt = next.is(Concept.REFUND) && !next.text().contains("refund");
        boolean refusalFollows = terms.subList(index, terms.size()).stream().anyMatch(later -> later.is(Concept.REFUND, Concept.REFUSAL, Concept.REMOVE));
        return refusesIt || next.is(Concept.SEPARATOR) && refusalFollows;
    }

    private static boolean refusedBefore(List<Term> terms, int index) {
        return terms.subList(0, index).stream().anyMatch(before -> before.is(Concept.REFUND)) && terms.stream().noneMatch(Options::pointsAtOption);
    }

    /** "She don't want bread no more". */
    private static boolean isUnwanted(List<Term> terms, int index) {
        int start = index - 1;
        while (start >= 0 && terms.get(start).is(Concept.ITEM, Concept.CHATTER, Concept.AND)) {
            start--;
        }
        return start >= 0 && start < index - 1 && terms.get(start).is(Concept.UNWANTED);
    }

    /** "The dog food is not needed": right behind an item, at the end of the phrase. */
    private static boolean endsAfterItem(List<Term> terms, int index) {
        boolean ends = index + 1 == terms.size() || terms.get(index + 1).is(Concept.SEPARATOR, Concept.COURTESY);
        int start = index - 1;
        while (start >= 0 && terms.get(start).is(Concept.CHATTER)) {
            start--;
        }
        return ends && start >= 0 && terms.get(start).is(Concept.ITEM);
    }
}
