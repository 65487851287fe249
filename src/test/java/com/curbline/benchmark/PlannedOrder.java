package com.curbline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An order of five lines, the first of which will be short; made from a seed, so that every run has the same ones. */
record PlannedOrder(String number, String phone, List<String> skus) {

    static final int LINES = 5;
    /** What goes missing: products of the demonstration store that others resemble. */
    private static final List<String> SHORT = List.of("D0001", "D0030");
    private static final int PHONES = 10_000;

    /** The {@code index}-th order of a run, its other lines drawn from {@code assortment}. */
    static PlannedOrder of(long seed, int index, List<String> assortment) {
        var random = new Random(seed * 31 + index);
        var skus = new ArrayList<String>(LINES);
        skus.add(SHORT.get(random.nextInt(SHORT.size())));
        while (skus.size() < LINES) {
            skus.add(assortment.get(random.nextInt(assortment.size())));
        }
        return new PlannedOrder("B" + index, "+1512555%04d".formatted(index % PHONES), skus);
    }
}
