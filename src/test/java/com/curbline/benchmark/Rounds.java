package com.curbline.benchmark;

import com.curbline.benchmark.Traffic.Tally;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs orders through a contestant, one round after the other, and measures them. */
class Rounds {

    private static final long QUIET_MILLIS = 30;

    private final Contestant contestant;
    private final int drivers;
    private final AtomicInteger started = new AtomicInteger();

    Rounds(Contestant contestant, int drivers) {
        this.contestant = contestant;
        this.drivers = drivers;
    }

    /** What a round of orders took; {@code compilerNanos} are a part of the processor time, {@code answers} the times from an answer to its decision. */
    record Round(int orders, long nanos, long cpuNanos, long compilerNanos, List<Long> answers) {
    }

    Round run(int orders) throws Exception {
        var before = contestant.handedOver();
        var end = started.get() + orders;
        var cpu = cpuNanos();
        var compiler = Machine.compilerNanos();
        var clock = System.nanoTime();
        var answers = drive(end);
        contestant.settle();
        var round = new Round(orders, System.nanoTime() - clock, cpuNanos() - cpu, Machine.compilerNanos() - compiler, answers);
        if (contestant.handedOver() - before != orders) {
            throw new IllegalStateException("Not every order was handed over");
        }
        return round;
    }

    private List<Long> drive(int end) throws Exception {
        var threads = Executors.newFixedThreadPool(drivers);
        try {
            var answers = new ArrayList<Long>();
            for (var driver : threads.invokeAll(java.util.Collections.nCopies(drivers, driver(end)))) {
                answers.addAll(driver.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("An order did not come through", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<Long>> driver(int end) {
        return () -> {
            var answers = new ArrayList<Long>();
            for (int index = next(end); index >= 0; index = next(end)) {
                answers.add(contestant.run(index, Steps.UNWATCHED));
            }
            return answers;
        };
    }

    private int next(int end) {
        var last = started.getAndUpdate(number -> number < end ? number + 1 : number);
        return last < end ? last : -1;
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** What each step cost, order by order, and the statements of the last one. */
    record Count(Map<String, List<Tally>> steps, String statements) {
    }

    /** Runs orders one after the other and counts; what each step sets off is waited for and belongs to it. */
    Count count(int orders) throws Exception {
        var steps = new LinkedHashMap<String, List<Tally>>();
        var statements = new StringBuilder();
        contestant.counting(traffic -> {
            for (int order = 0; order < orders; order++) {
                statements.setLength(0);
                contestant.run(started.getAndIncrement(), counted(traffic, steps, statements));
            }
        });
        contestant.settle();
        return new Count(steps, statements.toString());
    }

    private static Steps counted(Traffic traffic, Map<String, List<Tally>> steps, StringBuilder statements) {
        return new Steps() {
            @Override
            public <T> T step(String name, Callable<T> work) throws Exception {
                traffic.takeStatements();
                var before = traffic.tally();
                var result = work.call();
                var cost = untilQuiet(traffic).minus(before);
                steps.computeIfAbsent(name, unknown -> new ArrayList<>()).add(cost);
                statements.append(name).append(": ").append(cost).append('\n').append(traffic.takeStatements());
                return result;
            }
        };
    }

    private static Tally untilQuiet(Traffic traffic) throws InterruptedException {
        var seen = traffic.tally();
        Thread.sleep(QUIET_MILLIS);
        return seen.equals(traffic.tally()) ? seen : untilQuiet(traffic);
    }
}
