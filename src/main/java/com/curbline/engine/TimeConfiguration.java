package com.curbline.engine;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everybody asks for the time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** A test brings its own clock; the engine's time is moved along with it there. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
