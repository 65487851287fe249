package com.curbline.benchmark;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Starts Spring applications on the class path of the tests as if no tests were there. */
final class Applications {

    private Applications() {
    }

    static ConfigurableApplicationContext start(Class<?> application, WebApplicationType web, Map<String, Object> properties,
            Consumer<GenericApplicationContext> additions) {
        return new SpringApplicationBuilder(application).web(web)
                .initializers((GenericApplicationContext context) -> {
                    context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
                    context.registerBean(SwitchedDataSource.Installer.class);
                    additions.accept(context);
                }).run(arguments(properties));
    }

    /** As arguments they come before the application's own settings. */
    private static String[] arguments(Map<String, Object> properties) {
        var quiet = Stream.of("--spring.main.banner-mode=off", "--logging.level.root=warn");
        return Stream.concat(quiet, properties.entrySet().stream().map(property -> "--" + property.getKey() + "=" + property.getValue())).toArray(String[]::new);
    }

    /** Keeps scans away from what was compiled with the tests. */
    static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getResource().toString().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
