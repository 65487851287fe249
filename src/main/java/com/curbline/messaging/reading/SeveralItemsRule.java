package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to a question about several items: pairs, lists in order, answers for all, exceptions and corrections. */
final class SeveralItemsRule implements Rule {

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        NameWords names = new NameWords(reply.question());
        StatementReader reader = new StatementReader(reply.question(), reply.options());
        Statement whole = null;
        for (List<Term> terms : statements(reply.terms())) {
            Statement statement = reader.read(Clauses.of(terms, reply.question(), reply.options(), names));
            if (whole == null) {
                whole = statement;
            } else {
                whole.correctBy(statement);
            }
        }
        if (UnaccentedIf.isIn(reply.ownText().customersWords())) {
            whole.giveUp(true);
        }
        if (reply.breaksOff()) {
            whole.giveUp(false);
        }
        return Optional.of(whole.reading(name()));
    }

    private static List<List<Term>> statements(List<Term> terms) {
        List<List<Term>> statements = new ArrayList<>(List.of(new ArrayList<>()));
        for (int index = 0; index < terms.size(); index++) {
            Term term = terms.get(index);
            List<Term> current = statements.get(statements.size() - 1);
            boolean startsAnew = refusesAside(terms, index) && namesAgain(current, terms.subList(index + 2, terms.size()));
            if (startsAnew || term.is(Concept.CORRECTION) && saysSomething(current) || term.is(Concept.RATHER) && namesAgain(current, terms.subList(index + 1, terms.size()))) {
                statements.add(new ArrayList<>());
            } else {
                current.add(term);
            }
        }
        return statements;
    }

    /** "Bread 1. Oh no, bread 2": a "no" for itself between what was said and what follows. */
    private static boolean refusesAside(List<Term> terms, int index) {
        return index > 0 && index + 1 < terms.size() && terms.get(index).is(Concept.REFUSAL)
                && terms.get(index - 1).is(Concept.SEPARATOR) && terms.get(index + 1).is(Concept.SEPARATOR);
    }

    /** Whether what follows, up to the next comma, is about an item that was named before: "C1 actually C2". */
    private static boolean namesAgain(List<Term> before, List<Term> behind) {
        return behind.stream().dropWhile(term -> term.is(Concept.SEPARATOR)).takeWhile(term -> !term.is(Concept.SEPARATOR, Concept.BUT)).anyMatch(term -> term.is(Concept.ITEM) && before.contains(term));
    }

    private static boolean saysSomething(List<Term> terms) {
        return terms.stream().anyMatch(term -> !term.is(Concept.CHATTER, Concept.COURTESY, Concept.GREETING, Concept.SEPARATOR, Concept.RATHER));
    }
}
