package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.cli.console.Exit;
import org.credence.fixture.TinyRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code credence test}, as a user runs it. */
class TestCommandTest {
    private static final String WEAKER = "saw-it=3";
    private static final String MOVED = "  fire: 0.946 → 0.897 (ferry)\n      +6.00 → +3.00 dB  saw-it (f1)\n";

    @TempDir
    private Path temporary;

    private Path corpus = Path.of("");

    /** What a run printed, and how it ended. */
    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void copyCorpus() throws IOException {
        corpus = TinyRules.copy(TinyRules.CORPUS, temporary.resolve("corpus"));
    }

    @Test
    void allMetIsFine() {
        Run run = test("");
        assertEquals(
                "2 fixtures, 9 expectations: all met\n"
                        + "2 fixtures without a golden.json (credence test --accept writes it)\n",
                run.out());
        assertEquals("next: credence test --coverage   which rules the fixtures exercise\n", run.err());
        assertEquals(Exit.FINE, run.exit());
    }

    @Test
    void unmetExpectationIsAFinding() {
        Run run = test("", "--set", "saw-it=0");
        assertEquals(Exit.FINDINGS, run.exit());
        assertTrue(
                run.out()
                        .startsWith(corpus.resolve("ferry-fire/expect.json")
                                + ":53: expected the confidence of fire as of f1 without saw-it (ferry) minus that of"
                                + " fire as of f1 (ferry) within -0.5 to -0.1, was 0 ("),
                run.out());
        assertTrue(run.out().contains("2 fixtures, 9 expectations: 1 not met\n"), run.out());
        assertEquals("next: credence explain " + corpus.resolve("ferry-fire") + "   why it scores so\n", run.err());
    }

    @Test
    void newGoldensHaveAnExitCodeOfTheirOwn() {
        Run first = test("", "--accept");
        assertEquals(Exit.GOLDENS, first.exit());
        assertTrue(first.err().contains("wrote " + golden()), first.err());
        assertTrue(first.out().endsWith("2 goldens: none moved\n"), first.out());
        assertEquals(Exit.FINE, test("", "--accept").exit());
        assertEquals(Exit.FINE, test("").exit());
    }

    @Test
    void movedGoldenIsAFinding() {
        test("", "--accept");
        Run run = test("", "--set", WEAKER);
        assertEquals(Exit.FINDINGS, run.exit());
        assertTrue(
                run.out().startsWith(golden() + ": expected the accepted scores, these moved:\n" + MOVED), run.out());
        assertTrue(run.out().endsWith("2 goldens: 1 moved\n"), run.out());
        assertEquals("next: credence test --review   to look at what moved, and accept it or not\n", run.err());
    }

    @Test
    void acceptedMoveIsFine() {
        test("", "--accept");
        assertEquals(Exit.FINE, test("", "--set", WEAKER, "--accept").exit());
        assertEquals(Exit.FINE, test("", "--set", WEAKER).exit());
        assertEquals(Exit.FINDINGS, test("").exit());
    }

    @Test
    void reviewShowsAndAsks() throws IOException {
        test("", "--accept");
        String before = Files.readString(golden());
        Run no = test("what?\n\nNo\n", "--set", WEAKER, "--review");
        assertEquals(Exit.FINDINGS, no.exit());
        assertEquals(before, Files.readString(golden()));
        assertTrue(
                no.err()
                        .startsWith(
                                golden() + ": expected the accepted scores, these moved:\n" + MOVED + "accept? [y]es"),
                no.err());
        assertEquals(Exit.FINE, test("y\n", "--set", WEAKER, "--review").exit());
        assertFalse(before.equals(Files.readString(golden())));
    }

    @Test
    void reviewEndsWithQuitAndWithTheInput() {
        assertEquals(Exit.FINE, test("q\ny\n", "--review").exit());
        assertFalse(Files.exists(golden()));
        Run some = test("y\n", "--review");
        assertEquals(Exit.GOLDENS, some.exit());
        assertTrue(some.err().contains(golden() + ": new, with the scores of 1 incident\n"), some.err());
        assertTrue(some.out().contains("1 golden: none moved\n1 fixture without a golden.json"), some.out());
    }

    @Test
    void incidentWithoutGuardIsAFindingUntilAccepted() throws IOException {
        Files.delete(corpus.resolve("ferry-fire/expect.json"));
        assertEquals(Exit.FINDINGS, test("").exit());
        assertEquals(Exit.GOLDENS, test("", "--accept").exit());
        assertEquals(Exit.FINE, test("").exit());
    }

    @Test
    void fixtureThatCannotBeReadStopsNoOther() throws IOException {
        Files.writeString(corpus.resolve("old-story/sources.json"), "[");
        Run run = test("");
        assertEquals(Exit.INPUT, run.exit());
        assertTrue(run.out().startsWith(corpus.resolve("old-story/sources.json") + ":"), run.out());
        assertTrue(run.out().contains("2 fixtures, 8 expectations: all met\n"), run.out());
        assertTrue(run.out().endsWith("1 fixture could not be read\n"), run.out());
    }

    @Test
    void coverageIsShownAndDemanded() {
        Run shown = test("", "--coverage");
        assertEquals(Exit.FINE, shown.exit());
        assertTrue(shown.out().startsWith("rule                fires in  silent in  first fires in\n"), shown.out());
        assertTrue(shown.out().contains("flag-never                 0          2  none\n"), shown.out());
        assertTrue(shown.out().endsWith("coverage: 45.5 % (5 of 11 rules both fire and stay silent)\n"), shown.out());
        assertEquals(Exit.FINE, test("", "--min-coverage", "45").exit());
        Run low = test("", "--min-coverage", "45.6");
        assertEquals(Exit.FINDINGS, low.exit());
        assertTrue(low.err().startsWith("The coverage (45.4 %) must be at least 45.6 %.\nMaybe "), low.err());
    }

    @Test
    void resultsGoOutAsLines() {
        Run run = test("", "--format", "jsonl", "--coverage");
        List<String> lines = run.out().lines().toList();
        assertEquals("{\"fixture\":\"ferry-fire\",\"test\":\"line 4: fire (ferry)\",\"passed\":true}", lines.get(0));
        assertTrue(lines.contains("{\"rule\":\"flag-never\",\"fires\":0,\"silent\":2,\"covered\":false}"), run.out());
        assertEquals(
                "{\"passed\":true,\"fixtures\":2,\"unreadable\":0,\"expectations\":9,\"unmet\":0,\"goldensSame\":0,"
                        + "\"goldensMoved\":0,\"coverage\":45.5}",
                lines.get(lines.size() - 1));
    }

    @Test
    void resultsGoOutAsJUnit() throws IOException {
        Path file = temporary.resolve("junit.xml");
        test("", "--accept");
        test("", "--set", WEAKER, "--junit", file.toString());
        String xml = Files.readString(file);
        assertTrue(xml.contains("<testsuite name=\"ferry-fire\" tests=\"9\" failures=\"1\""), xml);
        assertTrue(xml.contains("+6.00 → +3.00 dB  saw-it (f1)"), xml);
    }

    @Test
    void commandLineThatMakesNoSense() {
        assertEquals(Exit.COMMAND_LINE, test("", "--accept", "--review").exit());
        assertEquals(Exit.COMMAND_LINE, test("", "--min-coverage", "101").exit());
        assertEquals(Exit.COMMAND_LINE, test("", "--format", "xml").exit());
    }

    @Test
    void rulesThatDoNotLoad() {
        assertEquals(
                Exit.RULES,
                run("", "test", corpus.toString(), "--rules", "nowhere").exit());
    }

    @Test
    void fixturesThatAreNotThere() {
        Run run = run("", "test", "nowhere", "--rules", TinyRules.RULES.toString());
        assertEquals(Exit.INPUT, run.exit());
        assertEquals("nowhere: The folder of fixtures (not found) must be a folder.\n", run.err());
    }

    private Path golden() {
        return corpus.resolve("ferry-fire/golden.json");
    }

    private Run test(String typed, String... options) {
        List<String> all = new ArrayList<>(List.of("test", corpus.toString(), "--rules", TinyRules.RULES.toString()));
        all.addAll(List.of(options));
        return run(typed, all.toArray(String[]::new));
    }

    private static Run run(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                Map.of("NO_COLOR", "1", "CREDENCE_CACHE", "off"));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
