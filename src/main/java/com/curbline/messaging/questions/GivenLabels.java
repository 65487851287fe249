package com.curbline.messaging.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels and letters that a phone was told: none comes back within a day, so that a late answer can only mean what it was given for. */
record GivenLabels(List<Given> given) {

    private static final Duration DAY = Duration.ofHours(24);
    /** More than any person is asked in a day. */
    private static final int MOST = 200;

    /** What one item was told: the labels of its options and the letter of the item. */
    record Given(int first, int count, String letter, Instant at) {

        boolean overlaps(int from, int howMany) {
            return from < first + count && first < from + howMany;
        }

        List<String> labels() {
            return IntStream.range(first, first + count).mapToObj(String::valueOf).toList();
        }

        private String written() {
            return first + " " + count + " " + letter + " " + at.getEpochSecond();
        }

        private static Given read(String written) {
            var parts = written.split(" ");
            return new Given(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], Instant.ofEpochSecond(Long.parseLong(parts[3])));
        }
    }

    static GivenLabels read(String written, Instant now) {
        return new GivenLabels(Arrays.stream(written.split(";")).filter(one -> !one.isBlank()).map(Given::read).filter(one -> one.at().plus(DAY).isAfter(now)).toList());
    }

    String written() {
        return given.stream().skip(Math.max(0, given.size() - MOST)).map(Given::written).collect(Collectors.joining(";"));
    }

    /** For {@code count} options: from the same label as the items that go into the same text where that is possible, otherwise the lowest that are free. */
    Given next(int count, Optional<Integer> together, Instant now) {
        int first = together.filter(shared -> isFree(shared, count, shared)).orElseGet(() -> IntStream.iterate(1, from -> from + 1)
                .filter(from -> isFree(from, count, 0)).findFirst().orElseThrow());
        var letters = given.stream().map(Given::letter).collect(Collectors.toSet());
        return new Given(first, count, Letters.first(letters), now);
    }

    private boolean isFree(int from, int count, int shared) {
        return given.stream().filter(one -> one.first() != shared).noneMatch(one -> one.overlaps(from, count));
    }

    GivenLabels and(Given next) {
        return new GivenLabels(Stream.concat(given.stream(), Stream.of(next)).toList());
    }
}
