package com.curbline.benchmark;

import com.curbline.benchmark.ContestantProcess.Memory;
import com.curbline.benchmark.Rounds.Count;
import com.curbline.benchmark.Rounds.Round;
import java.util.ArrayList;
import java.util.List;

/** Everything that was measured of one contestant on one database. */
final class Measured {

    private static final double MILLION = 1e6;

    private final List<Round> rounds = new ArrayList<>();
    private final List<Long> serverNanos = new ArrayList<>();
    private Count count;
    private Memory memory;

    void add(Round round, long serverCpuNanos) {
        rounds.add(round);
        serverNanos.add(serverCpuNanos);
    }

    void add(Count counted, Memory used) {
        count = counted;
        memory = used;
    }

    List<Double> ordersPerSecond() {
        return rounds.stream().map(round -> round.orders() * 1e9 / round.nanos()).toList();
    }

    /** The contestant's own processor time. */
    List<Double> cpuMillisPerOrder() {
        return rounds.stream().map(round -> round.cpuNanos() / MILLION / round.orders()).toList();
    }

    /** The contestant's own processor time without that of its JVM's compiler, which ends when everything is compiled. */
    List<Double> cpuMillisWithoutCompiler() {
        return rounds.stream().map(round -> (round.cpuNanos() - round.compilerNanos()) / MILLION / round.orders()).toList();
    }

    /** The database server's, for that contestant's orders. */
    List<Double> serverMillisPerOrder() {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < rounds.size(); i++) {
            millis.add(serverNanos.get(i) / MILLION / rounds.get(i).orders());
        }
        return millis;
    }

    List<Double> answerMillis(double quantile) {
        return rounds.stream().map(round -> Figures.quantile(round.answers().stream().map(nanos -> nanos / MILLION).toList(), quantile)).toList();
    }

    Count count() {
        return count;
    }

    Memory memory() {
        return memory;
    }
}
