package com.curbline.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a run under load does, as system properties {@code benchmark.*} say it.
 *
 * @param databases which of {@code h2} and {@code postgresql} to run on
 * @param stores how many stores share the replies
 * @param seconds how long the replies come at the rate that the aim is about; other rates take a part of that
 * @param twilioMillis how long the stand-in for Twilio takes to answer
 * @param sizes how many orders are open when the handling of a reply is measured alone
 * @param rounds how often each of these sizes has its turn
 * @param replies replies in a turn
 * @param originals orders that are opened by the use cases; the others are copies of them
 * @param seed makes the same orders and arrivals every time
 */
record LoadPlan(List<String> databases, int stores, int seconds, int twilioMillis, List<Integer> sizes, int rounds, int replies, int originals, long seed) {

    static LoadPlan fromSystem() {
        return new LoadPlan(List.of(System.getProperty("benchmark.databases", "h2,postgresql").split(",")), Integer.getInteger("benchmark.stores", 100),
                Integer.getInteger("benchmark.seconds", 60), Integer.getInteger("benchmark.twilio-millis", 0),
                Stream.of(System.getProperty("benchmark.open", "1000,10000,100000").split(",")).map(Integer::valueOf).toList(),
                Integer.getInteger("benchmark.turns", 6), Integer.getInteger("benchmark.replies", 50), 40, Long.getLong("benchmark.seed", 20261122L));
    }

    int mostOpen() {
        return Phase.all(seconds).stream().mapToInt(Phase::replies).sum();
    }
}
