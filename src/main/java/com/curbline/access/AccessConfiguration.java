package com.curbline.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the house asks about the installation. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    DemoMode demoMode(@Value("${curbline.demo.enabled}") boolean enabled) {
        return new DemoMode(enabled);
    }

    @Bean
    PublicUrl publicUrl(StoreSettings settings) {
        return new PublicUrl(settings.publicUrl());
    }
}
