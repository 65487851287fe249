package com.curbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** Each way in which texts and calls go wrong has a number, tests that carry it, and rows in docs/operations.md that name their classes. */
class FailureModesTest {

    private static final int MODES = 24;
    private static final Pattern NUMBER = Pattern.compile("F\\d+");
    private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

    private final Map<String, Set<String>> tagged = taggedClasses();

    @Test
    void everyFailureHasATestThatCarriesItsNumber() {
        assertThat(tagged.keySet()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MODES).mapToObj(number -> "F" + number).toList());
    }

    @Test
    void theOperatorsPageNamesTheTestsOfEachFailure() throws IOException {
        assertThat(classesOnThePage()).isEqualTo(tagged);
    }

    private static Map<String, Set<String>> taggedClasses() {
        var found = new TreeMap<String, Set<String>>();
        for (var type : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("com.curbline")) {
            type.getMethods().forEach(method -> tags(method).filter(tag -> NUMBER.matcher(tag).matches())
                    .forEach(tag -> found.computeIfAbsent(tag, unknown -> new TreeSet<>()).add(type.getSimpleName())));
        }
        return found;
    }

    private static Stream<String> tags(JavaMethod method) {
        var single = method.tryGetAnnotationOfType(Tag.class).stream();
        var several = method.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Arrays.stream(tags.value()));
        return Stream.concat(single, several).map(Tag::value);
    }

    private static Map<String, Set<String>> classesOnThePage() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(Path.of("docs", "operations.md"))) {
            var cells = line.split("\\|", -1);
            if (cells.length > 2 && NUMBER.matcher(cells[1].strip()).matches()) {
                var classes = found.computeIfAbsent(cells[1].strip(), unknown -> new TreeSet<>());
                CLASS.matcher(cells[cells.length - 2]).results().forEach(name -> classes.add(name.group(1)));
            }
        }
        return found;
    }
}
