package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds which answer of a clause belongs to which item; where two ways are possible, none is taken. */
final class Pairing {

    private Pairing() {
    }

    /** A pair for every target of the clause; those that cannot be told apart are left in doubt. */
    static List<Pair> of(List<Mark> marks) {
        return certain(marks).or(() -> certain(firmOnly(marks)))
                .orElseGet(() -> byNames(marks));
    }

    /** Names belong to their items whatever stands around them; everything else, and all beside another answer, is left in doubt. */
    private static List<Pair> byNames(List<Mark> marks) {
        boolean namesOnly = marks.stream().filter(Mark::isAnswer).allMatch(Pairing::isBound);
        return IntStream.range(0, marks.size()).filter(index -> marks.get(index).isTarget()).mapToObj(index -> {
            boolean named = namesOnly && index + 1 < marks.size() && isBound(marks.get(index + 1));
            return named ? pair(marks.get(index), marks.get(index + 1)) : new Pair(marks.get(index), new Answer.Doubtful());
        }).toList();
    }

    private static boolean isBound(Mark mark) {
        return mark instanceof Mark.Said said && said.answer() instanceof Answer.Bound;
    }

    private static Optional<List<Pair>> certain(List<Mark> marks) {
        return side(marks.stream().filter(mark -> !(mark instanceof Mark.Joint)).toList())
                .or(() -> oneForAll(marks)).or(() -> JoinedParts.pairs(marks));
    }

    /** Target and answer stand side by side all through, as in "A1 B2" or "yes milk no eggs". */
    static Optional<List<Pair>> side(List<Mark> marks) {
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index + 1 < marks.size(); index += 2) {
            Mark first = marks.get(index);
            Mark second = marks.get(index + 1);
            if (first.isTarget() == second.isTarget()) {
                return Optional.empty();
            }
            pairs.add(first.isTarget() ? pair(first, second) : pair(second, first));
        }
        return marks.isEmpty() || marks.size() % 2 == 1 ? Optional.empty() : Optional.of(pairs);
    }

    /** One answer before or behind a list of items, as in "no bread and eggs". */
    static Optional<List<Pair>> oneForAll(List<Mark> marks) {
        List<Mark> answers = marks.stream().filter(Mark::isAnswer).distinct().toList();
        List<Mark> targets = targets(marks);
        if (answers.size() != 1 || targets.isEmpty() || !answerStandsOutside(marks) || !isList(marks, answers.get(0), targets)) {
            return Optional.empty();
        }
        return Optional.of(targets.stream().map(target -> pair(target, answers.get(0))).toList());
    }

    private static boolean answerStandsOutside(List<Mark> marks) {
        boolean oneTarget = targets(marks).stream().distinct().count() == 1;
        return oneTarget || marks.stream().filter(Mark::isAnswer).count() == 1 && (marks.get(0).isAnswer() || marks.get(marks.size() - 1).isAnswer());
    }

    private static boolean isList(List<Mark> marks, Mark answer, List<Mark> targets) {
        long joints = marks.stream().filter(Mark.Joint.class::isInstance).count();
        boolean plainRefusal = answer instanceof Mark.Said said && said.answer() instanceof Answer.Refusing refusing && refusing.isInWords();
        return targets.stream().distinct().count() == 1 || joints >= targets.size() - 1 || plainRefusal;
    }

    private static List<Mark> targets(List<Mark> marks) {
        return marks.stream().filter(Mark::isTarget).toList();
    }

    /** Without the "yes" and "fine" that go along with other answers. */
    private static List<Mark> firmOnly(List<Mark> marks) {
        return marks.stream().filter(mark -> !(mark instanceof Mark.Said said && said.answer() instanceof Answer.First)).toList();
    }

    private static Pair pair(Mark target, Mark said) {
        return new Pair(target, ((Mark.Said) said).answer());
    }
}
