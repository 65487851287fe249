package com.curbline.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.testsupport.EngineDriver;
import java.time.Instant;

/** Says where the processes with a business key are, where they have been and where not. */
final class ProcessAssert {

    private final EngineDriver driver;
    private final String key;

    ProcessAssert(EngineDriver driver, String key) {
        this.driver = driver;
        this.key = key;
    }

    ProcessAssert waitsAt(String... elements) {
        assertThat(driver.waitingAt(key)).as("where %s waits", key).containsExactlyInAnyOrder(elements);
        return this;
    }

    ProcessAssert passed(String... elements) {
        assertThat(driver.passed(key)).as("what %s passed", key).containsSubsequence(elements);
        return this;
    }

    ProcessAssert didNotPass(String... elements) {
        assertThat(driver.passed(key)).as("what %s passed", key).doesNotContain(elements);
        return this;
    }

    ProcessAssert endedAt(String element) {
        assertThat(driver.waitingAt(key)).as("where %s still waits", key).isEmpty();
        assertThat(driver.passed(key)).as("what %s passed", key).contains(element);
        return this;
    }

    ProcessAssert isDue(String timer, Instant moment) {
        assertThat(driver.due(key, timer)).as("when %s is due", timer).isEqualTo(moment);
        return this;
    }

    /** Nothing is stored beside the business key, by this process or any other that the test started. */
    ProcessAssert storesNothing() {
        assertThat(driver.storedVariables()).as("stored variables").isZero();
        return this;
    }
}
