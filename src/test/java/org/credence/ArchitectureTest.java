package org.credence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.credence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("org.credence.model..")
            .layer("facts")
            .definedBy("org.credence.facts..")
            .layer("argument")
            .definedBy("org.credence.argument..")
            .layer("rules")
            .definedBy("org.credence.rules..")
            .layer("score")
            .definedBy("org.credence.score..")
            .layer("ledger")
            .definedBy("org.credence.ledger..")
            .layer("exchange")
            .definedBy("org.credence.exchange..")
            .layer("tune")
            .definedBy("org.credence.tune..")
            .layer("learn")
            .definedBy("org.credence.learn..")
            .layer("compare")
            .definedBy("org.credence.compare..")
            .layer("fixture")
            .definedBy("org.credence.fixture..")
            .layer("picture")
            .definedBy("org.credence.picture..")
            .layer("batch")
            .definedBy("org.credence.batch..")
            .layer("facade")
            .definedBy("org.credence")
            .layer("cli")
            .definedBy("org.credence.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("learn")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("tune")
            .mayOnlyBeAccessedByLayers("compare", "cli")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("fixture")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("fixture", "compare", "cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("batch", "fixture", "compare", "cli")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("facade", "exchange", "fixture", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("facade", "fixture", "compare", "cli")
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers("facade", "exchange", "tune", "fixture", "compare", "picture", "cli")
            .whereLayer("argument")
            .mayOnlyBeAccessedByLayers(
                    "rules", "score", "facade", "exchange", "tune", "learn", "fixture", "compare", "picture", "cli")
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers(
                    "argument", "rules", "score", "facade", "exchange", "tune", "learn", "fixture", "compare", "cli");

    @ArchTest
    static final ArchRule learningRestsOnEvidenceBeliefAndTheCorpus = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("learning")
            .definedBy("org.credence.learn")
            .layer("evidence")
            .definedBy("org.credence.learn.evidence")
            .layer("belief")
            .definedBy("org.credence.learn.belief")
            .layer("corpus")
            .definedBy("org.credence.learn.corpus")
            .whereLayer("learning")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("learning")
            .whereLayer("belief")
            .mayOnlyBeAccessedByLayers("learning", "evidence");

    @ArchTest
    static final ArchRule modelIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.credence.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.credence.model..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyRulesKnowDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.credence.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyExchangeKnowsJson = noClasses()
            .that()
            .resideOutsideOfPackages("org.credence.exchange..", "org.credence.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..")
            .because("benchmarks alone compare with it");

    @ArchTest
    static final ArchRule onlyTheLedgersStoreKnowsDatabases = noClasses()
            .that()
            .resideOutsideOfPackage("org.credence.ledger.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule onlySheetsKnowWorkbooks = noClasses()
            .that()
            .resideOutsideOfPackages("org.credence.rules.language.sheet..", "org.credence.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "de.siegmar..")
            .because("a table is a rule file, and what it means is for others to say");

    @ArchTest
    static final ArchRule onlyTheCommandLineExits = noClasses()
            .that()
            .resideOutsideOfPackages("org.credence.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobodyReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.credence.cli..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.credence.(*)..").should().beFreeOfCycles();
}
