package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of all actions is the one that the code would write. Write it anew with {@code -Dcurbline.docs=write}. */
class ActionsPageTest {

    private static final Path PAGE = Path.of("docs/actions.md");

    @Test
    void thePageOfActionsIsUpToDate() throws IOException {
        var page = ActionsPage.of(actions());
        if ("write".equals(System.getProperty("curbline.docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        if (Files.exists(PAGE)) {
            assertThat(Files.readString(PAGE))
                    .as("docs/actions.md is stale; write it anew: mvn test -Dtest=ActionsPageTest -Dcurbline.docs=write").isEqualTo(page);
        }
        assertThat(page).startsWith("# Actions").contains("| `${");
    }

    @Test
    void anEntryTellsWhatTheMarkSays() {
        assertThat(ActionsPage.of(List.of(ActionDescription.of(EngineTestApplication.SayHelloHandler.class))))
                .endsWith("| `${sayHello}` | Say hello | engine | `name` | `greeting` |  | `tone` |\n");
    }

    private static List<ActionDescription> actions() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.curbline").stream()
                .filter(type -> type.isAnnotatedWith(Action.class))
                .map(type -> ActionDescription.of(type.reflect())).toList();
    }
}
