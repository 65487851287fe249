package com.curbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final String BEGIN = "<!-- generated: module diagram -->";
    private static final String END = "<!-- end of generated part -->";

    private final ApplicationModules modules = ApplicationModules.of(CurblineApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndStandBelowThem() {
        assertThat(modules.stream()).hasSizeGreaterThan(9);
        modules.verify();
    }

    /** Run with {@code -Dcurbline.docs=write} to write the diagram anew. */
    @Test
    void theModuleDiagramInTheDocsIsThatOfTheCode() throws IOException {
        var diagram = ModuleDiagram.of(modules);
        var page = Path.of("docs/architecture.md");
        var text = Files.readString(page);
        var expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n" + diagram + text.substring(text.indexOf(END));
        if ("write".equals(System.getProperty("curbline.docs"))) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
