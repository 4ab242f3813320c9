package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.rules.KeptRules;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.Books;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule base of rules, a CSV table and a workbook: every command treats them alike. */
class TableRulesTest {
    private static final String FIXTURE = "fixtures/synthetic-wire-echo";

    @TempDir
    static Path temporary;

    private static Path rules;

    @BeforeAll
    static void mix() throws IOException {
        rules = Files.createDirectories(temporary.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.filter(it -> !it.toString().endsWith(".csv")).toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        String verdicts = Files.readString(Path.of("rules/verdicts.csv")).replace("...", "");
        Files.write(rules.resolve("verdicts.xlsx"), Books.workbook(verdicts));
        Files.copy(Path.of("src/site/resources/example/table/discounts.csv"), rules.resolve("discounts.csv"));
        Files.writeString(rules.resolve("~$verdicts.xlsx"), "what a spreadsheet program puts beside an open file");
    }

    private static String run(Map<String, String> environment, String... arguments) {
        return InProcess.piped(environment, arguments).shown();
    }

    private static String run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static String folder() {
        return rules.toString();
    }

    @Test
    void theyPassTheCheck() {
        assertEquals("ok: " + (shipped() + 5) + " rules in 11 files\n", run("check", folder()));
    }

    private static int shipped() {
        return (int) run("rules").lines().count();
    }

    @Test
    void aWorkbookScoresLikeItsTable() {
        String[] score = {"score", FIXTURE, "--format", "table"};
        String mixed = run("score", FIXTURE, "--format", "table", "--rules", folder());
        assertEquals(run(score), mixed);
    }

    @Test
    void rulesAreListedWithLineOrCell() {
        String listed = run("rules", "--rules", folder());
        assertTrue(listed.contains("\"place\":\"" + rules.resolve("discounts.csv") + ":10\""), listed);
        assertTrue(listed.contains("\"place\":\"" + rules.resolve("verdicts.xlsx") + ":A12\""), listed);
    }

    @Test
    void silenceIsExplained() {
        String[] why = {"explain", FIXTURE, "--rules", folder(), "--why-not", "verdict-contested"};
        String answer = run(why);
        assertTrue(answer.startsWith(
                "ferry-sinking: rule verdict-contested, at " + rules.resolve("verdicts.xlsx") + ":A"));
        assertTrue(answer.contains("FAILS  contestedness >= 0.3"), answer);
    }

    @Test
    void pricesOfRowsAreOverridden() throws IOException {
        Path weights = Files.writeString(
                temporary.resolve("weights.json"),
                "{\"official-told\": {\"factor\": 0.9, \"because\": \"We know better.\"}}");
        String listed = run("rules", "--rules", folder(), "--weights", weights.toString());
        assertTrue(listed.contains("\"rule\":\"official-told\",\"unit\":\"factor\",\"price\":0.9,"), listed);
        assertEquals(
                2,
                InProcess.piped(Map.of(), "rules", "--rules", folder(), "--set", "official-told=0.1")
                        .exit());
    }

    @Test
    void coverageCountsRows() {
        String report = run("test", FIXTURE, "--rules", folder(), "--coverage");
        assertTrue(report.contains("expert-deduced"), report);
    }

    @Test
    void theyAreKeptByWhatTheyHold() throws IOException {
        KeptRules kept = new KeptRules(temporary.resolve("kept"));
        RuleSet set = RuleSet.read(rules);
        RuleBook.keep(set, kept);
        assertTrue(RuleBook.open(set, kept).isKept());
        assertEquals(set.hash(), RuleSet.read(rules).hash());
        Path other = Files.createDirectories(temporary.resolve("other"));
        Path file = Files.copy(rules.resolve("discounts.csv"), other.resolve("discounts.csv"));
        String before = RuleSet.read(other).hash();
        Files.writeString(file, Files.readString(file).replace("0.85", "0.86"));
        assertNotEquals(before, RuleSet.read(other).hash());
    }
}
