package com.curbline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few orders through both contestants, so that the benchmark keeps up with the diagrams; no times are asserted. */
class BenchmarkTest {

    private static final int ORDERS = 4;

    @TempDir Path folder;

    @Test
    void everyOrderIsHandedOverByCurbline() throws Exception {
        try (var curbline = new CurblineContestant(database("curbline"), 1)) {
            everyOrderIsHandedOver(curbline);
        }
    }

    @Test
    void everyOrderIsHandedOverByTheBareEngine() throws Exception {
        try (var bare = new BareContestant(database("bare"))) {
            everyOrderIsHandedOver(bare);
        }
    }

    private static void everyOrderIsHandedOver(Contestant contestant) throws Exception {
        var rounds = new Rounds(contestant, 2);

        var round = rounds.run(ORDERS);
        var count = rounds.count(1);

        assertThat(contestant.handedOver()).isEqualTo(ORDERS + 1);
        assertThat(round.answers()).hasSize(ORDERS).allMatch(answer -> answer > 0);
        assertThat(round.nanos()).isPositive();
        assertThat(round.cpuNanos()).isPositive();
        assertThat(count.steps()).hasSize(7).allSatisfy((step, tallies) -> assertThat(tallies.get(0).roundTrips()).as(step).isPositive());
    }

    private Map<String, Object> database(String name) {
        return Databases.h2(folder.resolve(name));
    }
}
