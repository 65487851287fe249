package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A stretch of a reply between commas, full stops or "but"; {@code opening} is the word or sign that it begins with. */
record Clause(Concept opening, List<Mark> marks, boolean forPerson, boolean doubtful) {

    List<Mark> targets() {
        return marks.stream().filter(Mark::isTarget).toList();
    }

    List<Answer> answers() {
        return marks.stream().filter(Mark.Said.class::isInstance).map(mark -> ((Mark.Said) mark).answer()).toList();
    }

    List<String> itemKeys() {
        return marks.stream().filter(Mark.Item.class::isInstance).map(mark -> ((Mark.Item) mark).key()).toList();
    }

    List<Mark.RuledOut> ruledOut() {
        return marks.stream().filter(Mark.RuledOut.class::isInstance).map(Mark.RuledOut.class::cast).toList();
    }

    /** What pairs items with answers, without what is only ruled out. */
    List<Mark> stated() {
        return marks.stream().filter(mark -> !(mark instanceof Mark.RuledOut)).toList();
    }

    boolean namesEverything() {
        return marks.stream().anyMatch(Mark.Everything.class::isInstance);
    }

    boolean opensWith(Concept... concepts) {
        return new Term(opening, "").is(concepts);
    }

    /** Whether nothing but a target or nothing but an answer stands in it. */
    boolean isOnly(Predicate<Mark> kind) {
        return marks.size() == 1 && kind.test(marks.get(0));
    }

    Clause openedLike(Clause before) {
        return new Clause(before.opening, marks, forPerson, doubtful);
    }

    Clause joinedWith(Clause next) {
        List<Mark> both = new ArrayList<>(marks);
        if (!targets().isEmpty() && !next.targets().isEmpty()) {
            both.add(new Mark.Joint());
        }
        both.addAll(next.marks);
        return new Clause(opening, both, forPerson || next.forPerson, doubtful || next.doubtful);
    }
}
