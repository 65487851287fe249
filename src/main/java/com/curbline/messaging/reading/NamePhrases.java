package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;

/** Words that stand side by side in a reply and in one option's name point at it together: "93% lean", "Natures Own". */
final class NamePhrases {

    private final AskedQuestion question;
    private final NameWords names;

    NamePhrases(AskedQuestion question, NameWords names) {
        this.question = question;
        this.names = names;
    }

    List<Term> joined(List<Term> terms) {
        List<Term> joined = new ArrayList<>();
        for (Term term : terms) {
            int name = lastName(joined);
            if (term.is(Concept.NAME) && name >= 0 && belongTogether(joined.get(name), term)) {
                joined.set(name, new Term(Concept.NAME, joined.get(name).text() + " " + term.text()));
            } else {
                joined.add(term);
            }
        }
        return joined;
    }

    /** Where the name right before stands, a sign such as "%" apart; -1 where there is none. */
    private static int lastName(List<Term> terms) {
        int index = terms.size() - 1;
        while (index >= 0 && terms.get(index).is(Concept.CHATTER) && Punctuation.isSign(terms.get(index).text())) {
            index--;
        }
        return index >= 0 && terms.get(index).is(Concept.NAME) ? index : -1;
    }

    private boolean belongTogether(Term name, Term next) {
        return question.items().stream().anyMatch(item -> !names.options(item, name.text() + " " + next.text()).isEmpty());
    }
}
