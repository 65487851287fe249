package com.curbline.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a run does, as system properties {@code benchmark.*} say it.
 *
 * @param databases which of {@code h2} and {@code postgresql} to run on
 * @param warmUp orders that each contestant runs before anything is measured
 * @param rounds measured rounds of each contestant, in turns
 * @param orders orders in one round
 * @param drivers threads that drive orders at the same time
 * @param counted orders that one thread runs at the end while every statement is counted
 * @param seed makes the same orders every time
 * @param starts how often the packaged application is started
 * @param heap the largest heap of a contestant, as the JVM takes it
 */
record Plan(List<String> databases, int warmUp, int rounds, int orders, int drivers, int counted, long seed, int starts, String heap) {

    static Plan fromSystem() {
        return new Plan(List.of(System.getProperty("benchmark.databases", "h2,postgresql").split(",")), number("warm-up", 400), number("rounds", 5),
                number("orders", 150), number("drivers", 3), number("counted", 15), Long.getLong("benchmark.seed", 20261122L), number("starts", 3),
                System.getProperty("benchmark.heap", "512m"));
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger("benchmark." + name, otherwise);
    }

    /** More for the JVM of each contestant, separated by spaces; CONTESTANT stands for its name, such as in the name of a recording. */
    static List<String> jvmOptions() {
        return words("benchmark.jvm");
    }

    /** What the packaged application's JVM is started with; nothing where it is not set. */
    static List<String> jarOptions() {
        return words("benchmark.jar-jvm");
    }

    private static List<String> words(String property) {
        return Stream.of(System.getProperty(property, "").split(" ")).filter(option -> !option.isBlank()).toList();
    }

    @Override
    public String toString() {
        return "%d rounds of %d orders each in turns, after %d orders to warm up; %d driver threads; seed %d; heap at most %s"
                .formatted(rounds, orders, warmUp, drivers, seed, heap);
    }
}
