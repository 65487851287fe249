package com.curbline.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everybody asks for the time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** A test puts a primary clock beside it that moves the engine's time along. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
