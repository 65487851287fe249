package com.curbline.engine.veto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagrams and tables of this release, judged as if somebody had sent them. */
class BundledDiagramsTest {

    private static final Path FOLDER = Path.of("bpmn");

    @Test
    void theFilesOfThisReleaseKeepTheRules() throws IOException {
        var rules = new FileRules(name -> name.matches("check.+|text.+|find.+|note.+|apply.+|decide.+|pass.+|announce.+|return.+|withdraw.+"));
        try (var files = Files.walk(FOLDER)) {
            var diagrams = files.filter(Files::isRegularFile).toList();
            assertThat(diagrams).isNotEmpty();
            for (var file : diagrams) {
                assertThat(rules.objections(file.getFileName().toString(), Files.readAllBytes(file))).as(file.toString()).isEmpty();
            }
        }
    }
}
