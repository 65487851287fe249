package com.curbline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Medians, quantiles and how they are written. */
final class Figures {

    private Figures() {
    }

    static double quantile(List<Double> values, double quantile) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(quantile * (sorted.size() - 1))));
    }

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    static List<Double> ratios(List<Double> ours, List<Double> theirs) {
        return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList();
    }

    static List<Double> sums(List<Double> one, List<Double> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
    }

    /** Median, smallest and largest. */
    static String spread(List<Double> values) {
        return "%s (%s–%s)".formatted(number(median(values)), number(quantile(values, 0)), number(quantile(values, 1)));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
