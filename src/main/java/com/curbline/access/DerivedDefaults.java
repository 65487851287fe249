package com.curbline.access;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Defaults that follow from other settings; anything that is set stands before them. */
class DerivedDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("curbline.demo.enabled", "virtual".equals(environment.getProperty("curbline.messaging.provider", "virtual")));
        defaults.put("server.servlet.session.cookie.secure", environment.getProperty("curbline.public-url", "").startsWith("https:"));
        environment.getPropertySources().addLast(new MapPropertySource("curblineDerivedDefaults", defaults));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
