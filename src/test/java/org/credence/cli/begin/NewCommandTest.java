package org.credence.cli.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.cli.InProcess;
import org.credence.cli.InProcess.Run;
import org.credence.exchange.Schemas;
import org.credence.exchange.file.AtomicFolder;
import org.credence.fixture.TinyRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new passes at once, and what is refused leaves nothing behind. */
class NewCommandTest {
    private static final Path SHIPPED = Path.of("rules");

    @TempDir
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        TinyRules.copy(TinyRules.RULES, home.resolve("rules"));
        TinyRules.copy(TinyRules.CORPUS, home.resolve("fixtures"));
    }

    private Run run(String... arguments) {
        return InProcess.onTerminal(Map.of("CREDENCE_HOME", home.toString(), "COLUMNS", "1000"), arguments);
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.map(it -> home.relativize(it).toString()).sorted().toList();
        }
    }

    private void assertRefused(int exit, String message, String... arguments) throws IOException {
        List<String> before = everything();
        Run run = run(arguments);
        String said = run.shown().replace(home + "/", "");
        assertEquals(message, said.lines().findFirst().orElse(""), said);
        assertTrue(said.lines().toList().get(1).startsWith("Maybe "), said);
        assertEquals(exit, run.exit());
        assertEquals(before, everything());
    }

    @Test
    void aNewRulePassesAtOnce() {
        Run made = run("new", "rule", "fog-over-harbour");
        assertEquals(0, made.exit(), made.shown());
        Run checked = run("check");
        assertTrue(checked.shown().startsWith("ok: "), checked.shown());
        assertEquals(0, run("check", "--strict").exit());
        Run tested = run("test", home.resolve("fixtures").toString());
        assertTrue(tested.shown().contains("3 fixtures, 11 expectations: all met"), tested.shown());
        assertEquals(0, tested.exit());
    }

    @Test
    void aNewRuleSpeaksInOneOfItsIncidentsAndIsSilentInTheOther() {
        run("new", "rule", "fog-over-harbour");
        Run covered = run(
                "test",
                home.resolve("fixtures/synthetic-fog-over-harbour").toString(),
                "--format",
                "jsonl",
                "--coverage");
        assertTrue(
                covered.shown().contains("{\"rule\":\"fog-over-harbour\",\"fires\":1,\"silent\":1,"), covered.shown());
    }

    @Test
    void aNewRuleMovesNoOtherScore() throws IOException {
        TinyRules.copy(SHIPPED, home.resolve("shipped"));
        String fixture = "fixtures/synthetic-topic-record";
        assertEquals(
                0,
                run("new", "rule", "fog", "--rules", home.resolve("shipped").toString())
                        .exit());
        Run tested = run("test", fixture, "--rules", home.resolve("shipped").toString());
        assertTrue(tested.shown().contains("1 golden: none moved"), tested.shown());
    }

    @Test
    void aNewIncidentPassesAtOnce() {
        Run made = run("new", "incident", "port-avela-2026");
        assertEquals(0, made.exit(), made.shown());
        Run tested = run("test", home.resolve("fixtures").toString());
        assertTrue(tested.shown().contains("3 fixtures, 11 expectations: all met"), tested.shown());
    }

    @Test
    void anIncidentOnShippedRulesPassesAtOnce() {
        assertEquals(
                0,
                run("new", "incident", "avela", "--rules", SHIPPED.toString()).exit());
        Run tested = run("test", home.resolve("fixtures/avela").toString(), "--rules", SHIPPED.toString());
        assertTrue(tested.shown().contains("2 expectations: all met"), tested.shown());
    }

    @Test
    void whatIsWrittenAgreesWithTheSchemas() throws IOException {
        run("new", "rule", "fog");
        run("new", "incident", "avela");
        Path rule = home.resolve("fixtures/synthetic-fog");
        for (String line : Files.readAllLines(rule.resolve("incidents.jsonl"))) {
            Schemas.requireValid("incident", line);
        }
        Schemas.requireValid("expectation", Files.readString(rule.resolve("expect.json")));
        Schemas.requireValid("incident", Files.readString(home.resolve("fixtures/avela/incident.json")));
        Schemas.requireValid("expectation", Files.readString(home.resolve("fixtures/avela/expect.json")));
    }

    @Test
    void expectationsOfANewIncidentNoticeAChange() {
        run("new", "incident", "avela", "--rules", SHIPPED.toString());
        Run tested = run(
                "test",
                home.resolve("fixtures/avela").toString(),
                "--rules",
                SHIPPED.toString(),
                "--set",
                "later-denial=6");
        assertTrue(tested.shown().contains("1 not met"), tested.shown());
    }

    @Test
    void existingNamesAreRefused() throws IOException {
        run("new", "rule", "fog");
        run("new", "incident", "avela");
        String taken = "must be free, and there is something.";
        assertRefused(2, "The place (rules/fog.drl) " + taken, "new", "rule", "fog");
        assertRefused(2, "The place (fixtures/avela) " + taken, "new", "incident", "avela");
        Files.delete(home.resolve("rules/fog.drl"));
        assertRefused(2, "The place (fixtures/synthetic-fog) " + taken, "new", "rule", "fog");
        String ferry = "The incident id (ferry) must be new, and is in fixtures/ferry-fire.";
        assertRefused(2, ferry, "new", "incident", "ferry");
    }

    @Test
    void aRuleOfThatNameInAnyFileIsRefused() throws IOException {
        Run run = run("new", "rule", "saw-it");
        assertTrue(run.shown().contains("The rule (saw-it) must be new, and is at "), run.shown());
        assertTrue(run.shown().contains("evidence.drl:"), run.shown());
        assertEquals(2, run.exit());
        assertFalse(Files.exists(home.resolve("fixtures/synthetic-saw-it")));
    }

    @Test
    void namesThatAreNoneAreRefusedWithOneThatIs() throws IOException {
        String must = " must be lower-case words joined by hyphens, and begin with a letter.";
        for (String name :
                List.of("Fog", "fog_signal", "fog signal", "-x-", "3-ships", "fog--signal", "../fog", "Nébel")) {
            assertRefused(2, "The name (" + name + ")" + must, "new", "rule", "--", name);
        }
        assertTrue(run("new", "rule", "fogSignal_Überall!").shown().contains("Maybe fog-signal-uberall."));
        assertTrue(run("new", "rule", "霧").shown().contains("Maybe fog-over-harbour."));
        assertRefused(
                2,
                "The name (" + "a".repeat(100) + "…, 101 characters) must have at most 100.",
                "new",
                "rule",
                "a".repeat(101));
    }

    @Test
    void foldersThatAreNoneAreRefused() throws IOException {
        String nowhere = home.resolve("nowhere").toString();
        assertRefused(3, "The folder of rules (nowhere) must exist.", "new", "rule", "fog", "--rules", nowhere);
        assertRefused(4, "The folder of fixtures (nowhere) must exist.", "new", "rule", "fog", "--fixtures", nowhere);
        String fixture = home.resolve("fixtures/ferry-fire").toString();
        assertRefused(
                4,
                "The folder of fixtures (fixtures/ferry-fire) must hold fixtures, and is one itself.",
                "new",
                "rule",
                "fog",
                "--fixtures",
                fixture);
    }

    @Test
    void placesThatCannotBeWrittenIntoAreRefused() throws IOException {
        Path file = Files.writeString(home.resolve("a-file"), "in the way");
        String must = "(a-file) must be a folder that can be written to.";
        assertRefused(3, "The folder of rules " + must, "new", "rule", "fog", "--rules", file.toString());
        assertRefused(4, "The folder of fixtures " + must, "new", "rule", "fog", "--fixtures", file.toString());
        assertRefused(4, "The folder of fixtures " + must, "new", "incident", "fog", "--fixtures", file.toString());
    }

    @Test
    void anEmptyFolderOfFixturesWillDo() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertEquals(
                0, run("new", "rule", "fog", "--fixtures", empty.toString()).exit());
    }

    @Test
    void otherFixturesMayBeBroken() throws IOException {
        Files.writeString(home.resolve("fixtures/ferry-fire/incident.json"), "{");
        assertEquals(0, run("new", "rule", "fog").exit());
    }

    @Test
    void rulesThatDoNotLoadAreTold() throws IOException {
        Files.writeString(home.resolve("rules/broken.drl"), "package nothing\n");
        List<String> before = everything();
        Run run = run("new", "rule", "fog");
        assertEquals(3, run.exit());
        assertTrue(run.shown().contains("broken.drl:1:"), run.shown());
        assertEquals(before, everything());
    }

    @Test
    void rulesThatLeaveNoRoomForOneMoreAreTold() throws IOException {
        String certain = "\nrule \"%s\"\n@weight( 30 )\n@range( \"0..30\" )\n@why( \"It is certain.\" )\nwhen\n"
                + "    $c : Claim( asserted )\nthen\n    weigh.claim( $c );\nend\n";
        Files.writeString(
                home.resolve("rules/certain.drl"),
                "package credence.rules\nimport org.credence.facts.*\n" + certain.formatted("one")
                        + certain.formatted("two"));
        List<String> before = everything();
        Run run = run("new", "rule", "fog");
        assertTrue(run.shown().startsWith("What is new must pass under the rules of "), run.shown());
        assertTrue(run.shown().contains("\n  expected the confidence of lights (fog-speaks) minus"), run.shown());
        assertEquals(1, run.exit());
        assertEquals(before, everything());
    }

    @Test
    void aRuleWhoseFixtureCannotBePlacedIsTakenBack() throws IOException {
        Path rule = home.resolve("rules/fog.drl");
        Path folder = home.resolve("fixtures/synthetic-fog");
        try (AtomicFolder fixture = AtomicFolder.write(folder, Map.of("a", "b"))) {
            Files.writeString(folder, "came meanwhile");
            assertThrows(FileAlreadyExistsException.class, () -> NewCommand.place(rule, "text", fixture));
        }
        assertFalse(Files.exists(rule));
    }
}
