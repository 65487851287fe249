package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;

/** Settles words whose meaning hangs on the one before: "the second one", "C x". */
final class InContext {

    private static final Set<String> PRONOUNS = Set.of("one", "ones");

    private InContext() {
    }

    static Term of(Term term, String token, List<Term> before) {
        Term previous = lastButLinks(before);
        if (previous == null) {
            return term;
        }
        if (isPronoun(token, previous) && term.is(Concept.NUMBER)) {
            return new Term(Concept.CHATTER, token);
        }
        // in "A. 1 B. 2" the full stop belongs to the letter; taken for an end, every answer would slip to the next item
        if (previous.is(Concept.ITEM) && token.equals(".")) {
            return new Term(Concept.LINK, token);
        }
        if (previous.is(Concept.ITEM) && token.equals("x")) {
            return new Term(Concept.REFUSAL_SIGN, token);
        }
        return previous.is(Concept.ITEM) && token.equals("r") ? new Term(Concept.REFUND, token) : term;
    }

    /** "One" behind a place, a name or a price, also written "the 2nd 1". */
    private static boolean isPronoun(String token, Term previous) {
        return PRONOUNS.contains(token) && previous.is(Concept.ORDINAL, Concept.NAME, Concept.PRICE, Concept.CHEAPEST, Concept.DEAREST)
                || token.equals("1") && previous.is(Concept.ORDINAL, Concept.CHEAPEST, Concept.DEAREST);
    }

    private static Term lastButLinks(List<Term> before) {
        int index = before.size() - 1;
        while (index >= 0 && before.get(index).is(Concept.LINK)) {
            index--;
        }
        return index < 0 ? null : before.get(index);
    }
}
