package com.curbline.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Refuses to start with a setting that does not exist, such as a misspelt one. What exists is what docs/configuration.md lists. */
@Component
class KnownSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(curbline\\.[^`]+)` \\|");
    /** Variables of the machine and of the JVM may belong to others. */
    private static final Set<String> SHARED = Set.of(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var known = known();
        given().filter(setting -> !known.contains(plain(setting))).findFirst().ifPresent(setting -> {
            throw new SettingRefused(setting, "There is no such setting.", "Did you mean %s? All settings are in docs/configuration.md.".formatted(nearest(setting, known)));
        });
    }

    private Stream<String> given() {
        return environment.getPropertySources().stream().filter(source -> !SHARED.contains(source.getName()))
                .filter(EnumerablePropertySource.class::isInstance).flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith("curbline."));
    }

    private static Set<String> known() {
        try {
            var page = new ClassPathResource("META-INF/configuration.md").getContentAsString(StandardCharsets.UTF_8);
            var names = new TreeSet<String>();
            ROW.matcher(page).results().forEach(row -> names.add(plain(row.group(1))));
            return names;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Without places in lists, in the one spelling of the page: {@code publicUrl} is {@code public-url}. */
    private static String plain(String setting) {
        return setting.replaceAll("\\[\\d*]", "").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase().replace('_', '-');
    }

    private static String nearest(String setting, Set<String> known) {
        var distance = LevenshteinDistance.getDefaultInstance();
        return known.stream().min(Comparator.comparingInt(name -> distance.apply(name, plain(setting)))).orElseThrow();
    }
}
