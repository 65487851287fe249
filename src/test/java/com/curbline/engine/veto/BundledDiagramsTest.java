package com.curbline.engine.veto;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.Action;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** The diagrams and tables of this release, judged as if somebody had sent them. */
class BundledDiagramsTest {

    private static final Path FOLDER = Path.of("bpmn");

    @Test
    void theFilesOfThisReleaseKeepTheRules() throws IOException {
        var rules = new FileRules(actions()::contains);
        try (var files = Files.walk(FOLDER)) {
            var diagrams = files.filter(Files::isRegularFile).toList();
            assertThat(diagrams).isNotEmpty();
            for (var file : diagrams) {
                assertThat(rules.objections(file.getFileName().toString(), Files.readAllBytes(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private static Set<String> actions() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.curbline").stream()
                .filter(type -> type.isAnnotatedWith(Action.class))
                .map(type -> StringUtils.uncapitalize(type.getSimpleName().replaceFirst("Handler$", "")))
                .collect(Collectors.toSet());
    }
}
