package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a clause whose parts are joined by "and"; an item alone belongs to the only neighbour that its place allows. */
final class JoinedParts {

    private JoinedParts() {
    }

    static Optional<List<Pair>> pairs(List<Mark> marks) {
        List<List<Mark>> parts = parts(marks);
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; parts.size() > 1 && index < parts.size(); index++) {
            Optional<List<Pair>> found = hasAnswer(parts.get(index)) ? alone(parts.get(index)) : beside(parts, index);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            pairs.addAll(found.get());
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    private static List<List<Mark>> parts(List<Mark> marks) {
        List<List<Mark>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Mark mark : marks) {
            if (mark instanceof Mark.Joint) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(mark);
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private static boolean hasAnswer(List<Mark> part) {
        return part.stream().anyMatch(Mark::isAnswer);
    }

    private static Optional<List<Pair>> alone(List<Mark> part) {
        return Pairing.side(part).or(() -> Pairing.oneForAll(part));
    }

    private static Optional<List<Pair>> beside(List<List<Mark>> parts, int index) {
        Optional<Mark> before = index > 0 ? simpleAnswer(parts.get(index - 1), 0) : Optional.empty();
        Optional<Mark> behind = index + 1 < parts.size() ? simpleAnswer(parts.get(index + 1), 1) : Optional.empty();
        if (before.isPresent() == behind.isPresent()) {
            return Optional.empty();
        }
        Mark.Said said = (Mark.Said) before.or(() -> behind).orElseThrow();
        return Optional.of(parts.get(index).stream().map(target -> new Pair(target, said.answer())).toList());
    }

    /** The answer of a part that is one item and one answer, with the answer at this place. */
    private static Optional<Mark> simpleAnswer(List<Mark> part, int place) {
        return part.size() == 2 && part.get(place).isAnswer() ? Optional.of(part.get(place)) : Optional.empty();
    }
}
