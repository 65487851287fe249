package com.curbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** Curbline and the bare engine on one kind of database, in turns. */
final class Match {

    private final Plan plan;
    private final String title;
    private final Measured curbline = new Measured();
    private final Measured bare = new Measured();
    private final boolean hasServer;

    private Match(Plan plan, String title, boolean hasServer) {
        this.plan = plan;
        this.title = title;
        this.hasServer = hasServer;
    }

    static Match onH2(Plan plan, Path folder) throws Exception {
        var match = new Match(plan, "H2 2.4 in a file, WRITE_DELAY=0", false);
        try (var ours = Opponent.start("curbline", plan, folder, List.of()); var theirs = Opponent.start("bare", plan, folder, List.of())) {
            match.play(ours, theirs, () -> 0, folder);
        }
        return match;
    }

    static Match onPostgres(Plan plan, Path folder) throws Exception {
        try (var server = new DurablePostgres(folder)) {
            var match = new Match(plan, server.describe(), true);
            try (var ours = Opponent.start("curbline", plan, folder, List.of(server.freshDatabase("curbline")));
                    var theirs = Opponent.start("bare", plan, folder, List.of(server.freshDatabase("bare")))) {
                match.play(ours, theirs, server::cpuNanos, folder);
            }
            return match;
        }
    }

    private void play(Opponent ours, Opponent theirs, LongSupplier serverCpu, Path folder) throws IOException {
        System.out.printf("%s%n", title);
        ours.round(plan.warmUp());
        theirs.round(plan.warmUp());
        for (int round = 1; round <= plan.rounds(); round++) {
            measure(ours, curbline, serverCpu);
            measure(theirs, bare, serverCpu);
            System.out.printf("  round %d of %d: Curbline %s ms of CPU per order, bare engine %s (load %s)%n", round, plan.rounds(),
                    last(curbline.cpuMillisPerOrder()), last(bare.cpuMillisPerOrder()), Machine.load());
        }
        count(ours, curbline, folder.resolve("statements-curbline.txt"));
        count(theirs, bare, folder.resolve("statements-bare.txt"));
    }

    private void measure(Opponent opponent, Measured measured, LongSupplier serverCpu) throws IOException {
        var before = serverCpu.getAsLong();
        var round = opponent.round(plan.orders());
        measured.add(round, serverCpu.getAsLong() - before);
    }

    private void count(Opponent opponent, Measured measured, Path statements) throws IOException {
        var memory = opponent.memory();
        measured.add(opponent.count(plan.counted()), memory);
        Files.writeString(statements, measured.count().statements());
    }

    private static String last(List<Double> values) {
        return Figures.number(values.get(values.size() - 1));
    }

    String title() {
        return title;
    }

    Measured curbline() {
        return curbline;
    }

    Measured bare() {
        return bare;
    }

    /** Whether the database is a process of its own. */
    boolean hasServer() {
        return hasServer;
    }
}
