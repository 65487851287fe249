package com.curbline.messaging.reading;

import java.util.List;

/** Settles words whose meaning hangs on the one before: "the second one", "C x". */
final class InContext {

    private final List<String> tokens;
    private final Pronouns pronouns;

    InContext(List<String> tokens, Pronouns pronouns) {
        this.tokens = tokens;
        this.pronouns = pronouns;
    }

    Term settled(Term term, int index, List<Term> before) {
        String token = tokens.get(index);
        Term previous = lastButLinks(before);
        if (previous == null) {
            return term;
        }
        if (term.is(Concept.NUMBER) && pronouns.isAt(index, previous)) {
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

    private static Term lastButLinks(List<Term> before) {
        int index = before.size() - 1;
        while (index >= 0 && before.get(index).is(Concept.LINK)) {
            index--;
        }
        return index < 0 ? null : before.get(index);
    }
}
