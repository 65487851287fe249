package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins clauses that a comma or line break took apart: lists of items, and an item whose answer stands on the next line. */
final class JoinedClauses {

    private JoinedClauses() {
    }

    static List<Clause> of(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        boolean pairwise = answersFollowItems(clauses);
        for (int index = 0; index < clauses.size(); index++) {
            Clause last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !pairwise && announces(last, clauses.get(index))) {
                joined.set(joined.size() - 1, clauses.get(index).openedLike(last));
            } else if (last != null && (pairwise ? isAnswerAlone(clauses.get(index)) : continuesList(last, clauses.get(index)))) {
                joined.set(joined.size() - 1, last.joinedWith(clauses.get(index)));
            } else {
                joined.add(clauses.get(index));
            }
        }
        return joined;
    }

    /** "For milk, the first; for eggs, the second": every item that stands alone has its answer right behind it, and no answer stands alone elsewhere. */
    private static boolean answersFollowItems(List<Clause> clauses) {
        boolean found = false;
        for (int index = 0; index < clauses.size(); index++) {
            boolean itemBefore = index > 0 && isItemAlone(clauses.get(index - 1));
            if (isAnswerAlone(clauses.get(index)) != itemBefore) {
                return false;
            }
            found = found || itemBefore;
        }
        return found && !isItemAlone(clauses.get(clauses.size() - 1));
    }

    private static boolean isItemAlone(Clause clause) {
        return clause.isOnly(Mark::isTarget);
    }

    private static boolean isAnswerAlone(Clause clause) {
        return clause.isOnly(Mark::isAnswer);
    }

    /** "The bread, Daves": an item alone, then an answer that names the same item. */
    private static boolean announces(Clause last, Clause next) {
        return next.opensWith(Concept.SEPARATOR) && last.isOnly(Mark.Item.class::isInstance) && !last.forPerson() && !last.doubtful()
                && !next.answers().isEmpty() && next.marks().get(0).equals(last.marks().get(0));
    }

    private static boolean continuesList(Clause last, Clause next) {
        if (!next.opensWith(Concept.SEPARATOR) || last.targets().isEmpty() || next.targets().isEmpty()) {
            return false;
        }
        boolean nextIsItems = next.answers().isEmpty();
        boolean refusalGoesOn = nextIsItems && last.marks().get(0) instanceof Mark.Said said
                && said.answer() instanceof Answer.Refusing refusing && refusing.isInWords();
        boolean exceptionGoesOn = nextIsItems && last.opensWith(Concept.EXCEPT) && last.answers().isEmpty();
        boolean listEndsWithAnswer = last.answers().isEmpty() && !last.opensWith(Concept.EXCEPT) && isJoinedList(next);
        return refusalGoesOn || exceptionGoesOn || listEndsWithAnswer;
    }

    private static boolean isJoinedList(Clause clause) {
        boolean joint = clause.marks().stream().anyMatch(Mark.Joint.class::isInstance);
        return joint && clause.answers().size() == 1 && clause.marks().get(0).isTarget() && clause.marks().get(clause.marks().size() - 1).isAnswer();
    }
}
