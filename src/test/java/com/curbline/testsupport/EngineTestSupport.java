package com.curbline.testsupport;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A movable clock, a driver for processes and a counter of round trips: {@code @Import} it into a test. */
@TestConfiguration(proxyBeanMethods = false)
public class EngineTestSupport {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    EngineDriver engineDriver(ProcessEngine engine, MovableClock clock) {
        return new EngineDriver(engine, clock);
    }

    @Bean
    static RoundTrips roundTrips() {
        return new RoundTrips();
    }
}
