package com.curbline.messaging.reading;

import java.util.List;

/** Reads the clauses of one statement about several items. */
final class StatementReader {

    private final AskedQuestion question;
    private final Options options;

    StatementReader(AskedQuestion question, Options options) {
        this.question = question;
        this.options = options;
    }

    Statement read(List<Clause> cut) {
        List<Clause> clauses = JoinedClauses.of(cut);
        Statement statement = new Statement(question, options);
        clauses.stream().flatMap(clause -> clause.ruledOut().stream()).forEach(ruled -> statement.ruleOut(ruled.key(), ruled.label()));
        if (clauses.stream().allMatch(clause -> clause.targets().isEmpty())) {
            clauses.stream().filter(clause -> clause.forPerson() || clause.doubtful()).forEach(clause -> statement.giveUp(clause.forPerson()));
            new LooseAnswers(question).settle(clauses.stream().flatMap(clause -> clause.answers().stream()).toList(), statement);
            return statement;
        }
        if (mayHaveSlipped(clauses)) {
            statement.giveUp(false);
        }
        for (int index = 0; index < clauses.size(); index++) {
            read(clauses.get(index), index + 1 < clauses.size() ? clauses.get(index + 1) : null, statement);
        }
        return statement;
    }

    /** An item without an answer and, further on, an answer without an item: "A, 1 B, 2" would pair every answer with the wrong item. */
    private static boolean mayHaveSlipped(List<Clause> clauses) {
        boolean itemAlone = false;
        for (Clause clause : clauses) {
            boolean answerAlone = clause.targets().isEmpty() && clause.answers().stream().anyMatch(answer -> !(answer instanceof Answer.First));
            if (itemAlone && answerAlone) {
                return true;
            }
            itemAlone = itemAlone || clause.answers().isEmpty() && !clause.itemKeys().isEmpty() && !clause.opensWith(Concept.EXCEPT);
        }
        return false;
    }

    private void read(Clause clause, Clause next, Statement statement) {
        boolean exceptionFollows = next != null && next.opensWith(Concept.EXCEPT);
        if (clause.forPerson() || clause.doubtful()) {
            doubt(clause, statement);
        } else if (clause.targets().isEmpty()) {
            boolean restriction = exceptionFollows || next != null && next.opensWith(Concept.BUT);
            clause.answers().stream().filter(answer -> exceptionFollows || restriction && answer.equals(new Answer.First(true)))
                    .forEach(answer -> statement.settleAll(answer, false));
        } else if (clause.answers().isEmpty()) {
            itemsOnly(clause, exceptionFollows, statement);
        } else {
            Pairing.of(clause.stated()).forEach(pair -> settle(pair, statement));
        }
    }

    private static void doubt(Clause clause, Statement statement) {
        if (clause.itemKeys().isEmpty()) {
            statement.giveUp(clause.forPerson());
        } else {
            statement.doubt(clause.itemKeys(), clause.forPerson());
        }
    }

    private static void itemsOnly(Clause clause, boolean exceptionFollows, Statement statement) {
        if (clause.namesEverything() && exceptionFollows) {
            statement.settleAll(new Answer.First(true), false);
            return;
        }
        boolean takesAll = statement.others().filter(answer -> !(answer instanceof Answer.Refusing)).isPresent();
        if (clause.opensWith(Concept.EXCEPT) && takesAll) {
            clause.itemKeys().forEach(key -> statement.settle(key, new Answer.Refusing(Answer.Refusing.Wording.BARE)));
        } else {
            statement.doubt(clause.itemKeys(), false);
        }
    }

    private static void settle(Pair pair, Statement statement) {
        if (pair.target() instanceof Mark.Everything everything) {
            statement.settleAll(pair.answer(), everything.others());
        } else if (pair.target() instanceof Mark.Item item) {
            statement.settle(item.key(), pair.answer());
        }
    }
}
