package com.curbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Holds docs/configuration.md and the code together: every setting is in both, with the same default. */
class ConfigurationPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(curbline\\.[^`]+)` \\| ([^|]+) \\| [^|]+\\|$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(curbline\\.[a-z0-9.-]+)(?::([^}]*))?}");
    private static final Pattern CONDITION = Pattern.compile("@ConditionalOn\\w*Property\\([^)]*\"(curbline\\.[a-z0-9.-]+)\"");
    private static final String NONE = "–";

    @Test
    void everySettingIsOnThePageAndNoOther() throws IOException {
        assertThat(onThePage().keySet()).containsExactlyElementsOf(inTheCode().keySet());
    }

    @Test
    void thePageNamesTheDefaultsOfTheCode() throws IOException {
        var page = onThePage();
        inTheCode().forEach((setting, value) -> {
            if (!value.isEmpty()) {
                assertThat(page.get(setting)).as(setting).isEqualTo(value.equals(NONE) ? NONE : "`" + value + "`");
            }
        });
    }

    private static Map<String, String> onThePage() throws IOException {
        var rows = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("docs/configuration.md"))).results().forEach(row -> rows.put(row.group(1), row.group(2).strip()));
        return rows;
    }

    /** Settings by name; an empty value where the code does not tell the default in one place. */
    private static Map<String, String> inTheCode() throws IOException {
        var settings = new TreeMap<String, String>();
        for (var source : sources()) {
            CONDITION.matcher(source).results().forEach(use -> settings.putIfAbsent(use.group(1), ""));
            PLACEHOLDER.matcher(source).results().forEach(use -> settings.merge(use.group(1), use.group(2) == null ? "" : use.group(2), (a, b) -> a.isEmpty() ? b : a));
        }
        settingsRecords().forEach(type -> collect(type.getAnnotation(ConfigurationProperties.class).value(), type, settings));
        settings.put("curbline.data-dir", "./data");
        return settings;
    }

    private static Iterable<String> sources() throws IOException {
        try (var files = Stream.concat(Files.walk(Path.of("src/main/java")), Stream.of(Path.of("src/main/resources/application.yaml")))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yaml)")).map(ConfigurationPageTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Stream<Class<?>> settingsRecords() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("com.curbline").stream().map(found -> load(found.getBeanClassName()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void collect(String prefix, Class<?> type, Map<String, String> settings) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
            if (component.getType().isRecord()) {
                collect(name, component.getType(), settings);
            } else if (elements(component) != null && elements(component).isRecord()) {
                collect(name + "[]", elements(component), settings);
            } else {
                settings.put(name, defaultOf(type, component));
            }
        }
    }

    private static Class<?> elements(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element ? element : null;
    }

    private static String defaultOf(Class<?> type, RecordComponent component) {
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            var value = parameter.getName().equals(component.getName()) ? parameter.getAnnotation(DefaultValue.class) : null;
            if (value != null && value.value().length > 0) {
                return String.join(", ", value.value());
            }
        }
        return NONE;
    }
}
