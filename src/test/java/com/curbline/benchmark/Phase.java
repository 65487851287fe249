package com.curbline.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** A time of replies that arrive at a rate whatever becomes of them, evenly or as strangers do. */
record Phase(String name, double perSecond, int seconds, boolean random) {

    static final String WARM_UP = "warm-up";

    static List<Phase> all(int seconds) {
        return List.of(new Phase(WARM_UP, 20, Math.max(1, seconds / 2), true), new Phase("10/s", 10, Math.max(1, seconds / 6), true), new Phase("25/s", 25, Math.max(1, seconds / 6), true),
                new Phase("50/s, even", 50, Math.max(1, seconds / 2), false), new Phase("50/s", 50, seconds, true), new Phase("100/s", 100, Math.max(1, seconds / 4), true));
    }

    int replies() {
        return (int) (perSecond * seconds);
    }

    /** When each reply is due, in nanoseconds from the beginning. */
    long[] arrivals(Random chance) {
        var gap = 1e9 / perSecond;
        var gaps = LongStream.generate(() -> (long) (random ? -Math.log(1 - chance.nextDouble()) * gap : gap)).limit(replies()).toArray();
        java.util.Arrays.parallelPrefix(gaps, Long::sum);
        return gaps;
    }
}
