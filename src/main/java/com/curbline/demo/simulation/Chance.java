package com.curbline.demo.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is left to chance: choices, and when somebody gets around to what they are going to do. With the same seed everything happens the same way. */
final class Chance {

    private static final int MOST_PLANS = 2000;

    private final Random random;
    private final Map<String, Instant> plans = new HashMap<>();

    Chance(Random random) {
        this.random = random;
    }

    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var shuffled = new java.util.ArrayList<>(things);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Whether the moment for a plan has come. It is set when first asked about: some seconds from then. */
    boolean isTimeFor(String plan, Instant now, int leastSeconds, int mostSeconds) {
        if (plans.size() > MOST_PLANS) {
            plans.clear();
        }
        var at = plans.computeIfAbsent(plan, first -> now.plus(Duration.ofSeconds(between(leastSeconds, mostSeconds))));
        return !now.isBefore(at);
    }
}
