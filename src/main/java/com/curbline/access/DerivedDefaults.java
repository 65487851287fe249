package com.curbline.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Defaults that follow from other settings or from what is on the class path; anything that is set stands before them. */
class DerivedDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var isVirtual = "virtual".equalsIgnoreCase(environment.getProperty("curbline.messaging.provider", "virtual"));
        var isSecure = environment.getProperty("curbline.public-url", "").startsWith("https:");
        environment.getPropertySources().addLast(new MapPropertySource("curblineDerivedDefaults", Map.of(
                "curbline.demo.enabled", isVirtual,
                "server.servlet.session.cookie.secure", isSecure,
                "server.servlet.session.cookie.same-site", "lax",
                "spring.messages.basename", textBundles())));
    }

    /** Every module keeps its words in i18n/&lt;module&gt;.properties, and is found there without being listed anywhere. */
    private static String textBundles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
            return Arrays.stream(files).map(Resource::getFilename).filter(name -> !name.contains("_"))
                    .map(name -> "i18n/" + name.replace(".properties", "")).distinct().sorted().collect(Collectors.joining(","));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
