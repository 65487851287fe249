package com.curbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "com.curbline", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule theEngineIsSeenOnlyByItsModuleAndByProcessPackages = noClasses()
            .that().resideOutsideOfPackages("com.curbline.engine..", "com.curbline..process..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..");

    /** Guards the rule above: it must have something to look at. */
    @ArchTest
    static final ArchRule processPackagesUseTheEngine = classes()
            .that().resideInAPackage("com.curbline..process..").and().haveSimpleNameEndingWith("Handler")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that().resideOutsideOfPackage("com.curbline.engine..")
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule handlersAreNotPublic = classes()
            .that().resideInAPackage("com.curbline..process..").and().haveSimpleNameEndingWith("Handler")
            .should().notBePublic();
}
