package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts the terms of a reply about several items into clauses. */
final class Clauses {

    private static final Set<Concept> BOUNDARIES = EnumSet.of(Concept.SEPARATOR, Concept.BUT, Concept.EXCEPT);
    private static final Set<Concept> FOR_PERSON = EnumSet.of(Concept.CONDITION, Concept.QUESTION, Concept.QUANTITY, Concept.QUANTITY_VERB,
            Concept.LAST_TIME, Concept.ARRIVAL, Concept.COMPLAINT, Concept.PERSON, Concept.OTHER_PRODUCT, Concept.UNKNOWN, Concept.OPT_OUT_WORDS);
    private static final Set<Concept> DOUBTFUL = EnumSet.of(Concept.HOLD, Concept.OR, Concept.LANGUAGE, Concept.HELP, Concept.OPT_IN, Concept.ANYTHING_BUT);

    private static final Set<Concept> REFUSING = EnumSet.of(Concept.REFUSAL, Concept.REMOVE, Concept.UNWANTED, Concept.REFUND);

    private final Marks marks;
    private final boolean twoItems;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Term> open = new ArrayList<>();
    private Concept opening = Concept.SEPARATOR;
    private boolean requested;

    private Clauses(AskedQuestion question, Options options, NameWords names) {
        this.marks = new Marks(question, options, names);
        this.twoItems = question.items().size() == 2;
    }

    static List<Clause> of(List<Term> terms, AskedQuestion question, Options options, NameWords names) {
        Clauses cut = new Clauses(question, options, names);
        for (int index = 0; index < terms.size(); index++) {
            boolean asks = terms.get(index).is(Concept.AND) && index + 1 < terms.size() && terms.get(index + 1).is(Concept.QUESTION, Concept.CONDITION);
            cut.take(asks ? new Term(Concept.SEPARATOR, terms.get(index).text()) : terms.get(index));
        }
        cut.close(Concept.SEPARATOR);
        return cut.clauses;
    }

    private void take(Term term) {
        if (!BOUNDARIES.contains(term.concept())) {
            open.add(term);
            if (term.is(Concept.QUESTION_MARK)) {
                close(Concept.SEPARATOR);
            }
            return;
        }
        // "everything but the eggs" excepts, "everything is fine but no eggs" goes on
        boolean excepts = term.is(Concept.BUT) && !open.isEmpty() && open.get(open.size() - 1).is(Concept.ALL, Concept.REST);
        close(excepts ? Concept.EXCEPT : term.concept());
    }

    private void close(Concept next) {
        if (!open.isEmpty()) {
            requested = requested || has(Concept.REQUEST);
            refusedInOneBreath();
            boolean asks = has(Concept.QUESTION_MARK) && !requested;
            boolean twoOfThree = has(Concept.BOTH) && !twoItems;
            clauses.add(new Clause(opening, marks.of(open), twoOfThree || hasOneOf(FOR_PERSON), asks || hasOneOf(DOUBTFUL)));
            open.clear();
            opening = next;
        } else if (next != Concept.SEPARATOR) {
            opening = next;
        }
    }

    /** "No milk or eggs" refuses both. */
    private void refusedInOneBreath() {
        boolean refuses = hasOneOf(REFUSING) && open.stream().noneMatch(Options::pointsAtOption) && !has(Concept.AGREEMENT) && !has(Concept.ACKNOWLEDGEMENT);
        if (refuses) {
            open.replaceAll(term -> term.is(Concept.OR) ? new Term(Concept.AND, term.text()) : term);
        }
    }

    private boolean has(Concept concept) {
        return hasOneOf(EnumSet.of(concept));
    }

    private boolean hasOneOf(Set<Concept> concepts) {
        return open.stream().map(Term::concept).anyMatch(concepts::contains);
    }
}
