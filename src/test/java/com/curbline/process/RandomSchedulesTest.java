package com.curbline.process;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do, in whatever order, right or wrong: what must hold holds after every step.
 * More schedules run with {@code -Dcurbline.schedules=100}.
 */
@ProcessTest
class RandomSchedulesTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomSchedulesTest.class);
    private static final int STEPS = 200;
    private static final int ALWAYS = 3;

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @RepeatedTest(ALWAYS)
    void whatMustHoldHoldsAfterEveryStep(RepetitionInfo repetition) {
        run(repetition.getCurrentRepetition());
    }

    @Test
    void whatMustHoldHoldsInManyMoreSchedules() {
        for (int seed = ALWAYS + 1; seed <= Integer.getInteger("curbline.schedules", ALWAYS + 1); seed++) {
            shop.open();
            run(seed);
        }
    }

    private void run(int seed) {
        var schedule = new Schedule(shop, new Random(seed));
        try {
            for (int step = 0; step < STEPS; step++) {
                schedule.step();
            }
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("Schedule %d broke:%n%s".formatted(seed, schedule.lastSteps()), broken);
        }
        LOG.info("Schedule {}: {}", seed, schedule.summary());
    }
}
