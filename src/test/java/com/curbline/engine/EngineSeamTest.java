package com.curbline.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/** The engine can be exchanged for a fork as long as only these places know it. */
class EngineSeamTest {

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.curbline");

    @Test
    void onlyTheEngineModuleAndHandlersKnowCamunda() {
        noClasses().that().resideOutsideOfPackages("com.curbline.engine..", "com.curbline..process..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(OURS);
    }

    @Test
    void handlersAreDelegatesAndLiveInTheProcessPackageOfTheirModule() {
        classes().that().areAnnotatedWith(Action.class)
                .should().implement(JavaDelegate.class)
                .andShould().resideInAPackage("com.curbline.*.process")
                .andShould().haveSimpleNameEndingWith("Handler")
                .allowEmptyShould(true).check(OURS);
    }

    @Test
    void theRulesAboveSeeSomething() {
        assertThat(OURS.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith("org.camunda."))).isTrue();
        assertThat(OURS.contain(Action.class)).isTrue();
    }
}
