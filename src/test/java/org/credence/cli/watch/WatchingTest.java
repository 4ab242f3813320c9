package org.credence.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.credence.cli.Live;
import org.credence.fixture.TinyRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that stay, over real files that are saved while they watch. Nothing waits but for what they print. */
@Timeout(180)
class WatchingTest {
    @TempDir
    private Path home;

    private Path rules = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        TinyRules.copy(TinyRules.RULES, home.resolve("rules"));
        TinyRules.copy(TinyRules.CORPUS, home.resolve("fixtures"));
        rules = home.resolve("rules/evidence.drl");
    }

    private Live start(String... arguments) {
        return Live.onTerminal(Map.of("CREDENCE_HOME", home.toString()), arguments);
    }

    private void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + " must hold " + from);
        Files.writeString(file, text.replace(from, to));
    }

    /** What was printed, with short paths. */
    private String shown(List<String> lines) {
        return String.join("\n", lines).replace(home + "/", "");
    }

    @Test
    void aSavedPriceIsPricedAnewAndNothingIsArgued() throws Exception {
        Live test = start("test", "--watch", "-v");
        assertEquals("""
                2 fixtures, 9 expectations: all met
                2 fixtures without a golden.json (credence test --accept writes it)
                watching; Ctrl-C ends it""", shown(test.until("watching")));
        replace(rules, "@weight( 6 )", "@weight( 3 )");
        String moved = shown(test.until("ferry fire *"));
        assertEquals("""

                changed: rules/evidence.drl
                1 of 6 claims and 1 of 3 incidents moved, 0 crossed a threshold

                rules
                rule    price        what
                saw-it  6 dB → 3 dB  re-priced

                moved
                * carries its incident, which moved with it
                claim                    confidence   change    dB  moved by
                ferry-fire/ferry fire *  0.95 → 0.90  −0.048  −3.0  saw-it −3.0""", moved);
        assertTrue(shown(test.until(" s, ")).endsWith("priced anew"));
        assertEquals(0, test.end());
    }

    @Test
    void aReplacedPriceIsPricedAnew() throws Exception {
        Live test = start("test", "--watch", "-v");
        test.until("watching");
        Path weights = home.resolve("rules/weights.json");
        Files.writeString(weights, "{ \"saw-it\": { \"weight\": 4, \"because\": \"A test.\" } }");
        assertTrue(shown(test.until("re-priced")).contains("saw-it  6 dB → 4 dB"));
        assertTrue(shown(test.until(" s, ")).endsWith("priced anew"));
        Files.delete(weights);
        assertTrue(shown(test.until("re-priced")).contains("saw-it  4 dB → 6 dB"));
        assertEquals(0, test.end());
    }

    @Test
    void aNewConditionIsArguedAnew() throws Exception {
        Live test = start("test", "--watch", "-v");
        test.until("watching");
        replace(rules, "$s : Statement( witnessed )", "$s : Statement( asserting, witnessed )");
        String told = shown(test.until(" s, "));
        assertTrue(told.contains("saw-it  6 dB   re-worded"), told);
        assertTrue(told.contains("nothing moved: 6 claims of 3 incidents"), told);
        assertTrue(told.endsWith(" argued anew"), told);
        assertEquals(0, test.end());
    }

    @Test
    void aBrokenFileKeepsTheLastGoodRulesAndNamesThePlace() throws Exception {
        Live test = start("test", "--watch");
        test.until("watching");
        replace(rules, "rule \"saw-it\"", "rool \"saw-it\"");
        String told = shown(test.until("The rules stay as they were"));
        assertTrue(told.contains("rules/evidence.drl:"), told);
        assertTrue(told.contains(": error CRED"), told);
        Path expectations = home.resolve("fixtures/ferry-fire/expect.json");
        replace(expectations, "\"because\"", "\"becauseX\"");
        String with = shown(test.until("could not be read"));
        assertTrue(with.contains("The rules stay as they were"), with);
        assertTrue(with.contains("fixtures/ferry-fire/expect.json:"), with);
        replace(expectations, "\"becauseX\"", "\"because\"");
        assertTrue(shown(test.until("without a golden")).contains("met again"));
        replace(rules, "rool \"saw-it\"", "rule \"saw-it\"");
        String well = shown(test.until("without a golden"));
        assertTrue(well.contains("nothing moved"), well);
        assertFalse(well.contains("stay as they were"), well);
        assertEquals(0, test.end());
    }

    @Test
    void rulesThatAreBrokenFromTheStartAreWaitedFor() throws Exception {
        replace(rules, "rule \"saw-it\"", "rool \"saw-it\"");
        Live test = start("test", "--watch");
        assertTrue(shown(test.until("watching")).contains("Nothing can be scored until this is put right."));
        replace(rules, "rool \"saw-it\"", "rule \"saw-it\"");
        assertTrue(shown(test.until("without a golden")).contains("9 expectations: all met"));
        assertEquals(0, test.end());
    }

    @Test
    void everyInputIsReadAgain() throws Exception {
        Live test = start("test", "--watch", "-v");
        test.until("watching");
        Path fixture = home.resolve("fixtures/ferry-fire");
        replace(fixture.resolve("incident.json"), "\"witnessed\"", "\"told\"");
        assertTrue(shown(test.until(" s, ")).contains("fixtures/ferry-fire/incident.json\n"));
        replace(fixture.resolve("sources.json"), "\"kind\"", "\"languages\": [ \"en\" ], \"kind\"");
        assertTrue(shown(test.until(" s, ")).contains("fixtures/ferry-fire/sources.json\n"));
        replace(home.resolve("rules/kinds.json"), "\"strength\": ", "\"strength\": 1");
        String kinds = shown(test.until(" s, "));
        assertTrue(kinds.contains("witness asserts strength"), kinds);
        TinyRules.copy(fixture, home.resolve("fixtures/another"));
        String more = shown(test.until("3 fixtures, "));
        assertTrue(more.contains("new\n1 incident"), more);
        assertEquals(0, test.end());
    }

    @Test
    void editorsMaySaveAsTheyLike() throws Exception {
        Live check = start("check", "--watch");
        check.until("watching");
        String text = Files.readString(rules);
        // beside, and renamed
        Path beside = Files.writeString(home.resolve("rules/.evidence.drl.tmp"), text.replace("( 6 )", "( 5 )"));
        Files.move(beside, rules, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(1, count("ok: ", check.until("ok: ")));
        // the old one away, and a new one
        Files.move(rules, home.resolve("rules/evidence.drl~"));
        Files.writeString(rules, text.replace("( 6 )", "( 4 )"));
        String deleted = shown(check.until("ok: "));
        assertTrue(deleted.contains("5 dB → 4 dB"), deleted);
        // emptied, and filled in two steps
        Files.writeString(rules, "");
        int half = text.length() / 2;
        Files.writeString(rules, text.substring(0, half), StandardOpenOption.APPEND);
        Files.writeString(rules, text.substring(half), StandardOpenOption.APPEND);
        String filled = shown(check.until("ok: "));
        assertTrue(filled.contains("4 dB → 6 dB"), filled);
        assertFalse((deleted + filled).contains("error"), deleted + filled);
        assertEquals(0, check.end());
    }

    private static long count(String text, List<String> lines) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    @Test
    void aFolderThatIsReplacedIsWatchedOn() throws Exception {
        Live check = start("check", "--watch");
        check.until("watching");
        Path other = TinyRules.copy(home.resolve("rules"), home.resolve("other"));
        replace(other.resolve("evidence.drl"), "@weight( 6 )", "@weight( 5 )");
        Files.move(home.resolve("rules"), home.resolve("old"));
        Files.move(other, home.resolve("rules"));
        assertTrue(shown(check.until("ok: ")).contains("6 dB → 5 dB"));
        replace(rules, "@weight( 5 )", "@weight( 4 )");
        assertTrue(shown(check.until("ok: ")).contains("5 dB → 4 dB"));
        assertEquals(0, check.end());
    }

    @Test
    void checkTellsWhatIsWrongAndWhatChanged() throws Exception {
        Live check = start("check", "--watch");
        assertTrue(shown(check.until("watching")).startsWith("ok: "));
        replace(rules, "@weight( 6 )", "@weight( 66 )");
        String told = shown(check.until("error in"));
        assertTrue(told.contains("are kept to compare with."), told);
        assertTrue(told.contains("rules/evidence.drl:18:"), told);
        replace(rules, "@weight( 66 )", "@weight( 7 )");
        assertTrue(shown(check.until("ok: ")).contains("saw-it  6 dB → 7 dB  re-priced"));
        assertEquals(0, check.end());
    }

    @Test
    void scoresThatMovedAreALineEachForPrograms() throws Exception {
        Path fixture = home.resolve("fixtures/ferry-fire");
        Live score = Live.piped(Map.of("CREDENCE_HOME", home.toString()), "score", "--watch", fixture.toString());
        List<String> first = score.until("watching");
        assertTrue(first.get(0).startsWith("{\"incident\":\"ferry\""), first.get(0));
        replace(rules, "@weight( 6 )", "@weight( 3 )");
        String moved = shown(score.until("\"standing\""));
        assertTrue(moved.startsWith("{\"row\":\"changed\",\"files\":[\"rules/evidence.drl\"]}\n"), moved);
        assertTrue(moved.contains("{\"row\":\"rule\",\"rule\":\"saw-it\",\"what\":[\"re-priced\"]"), moved);
        assertTrue(moved.contains("{\"row\":\"moved\",\"incident\":\"ferry\",\"claim\":\"fire\""), moved);
        assertTrue(moved.endsWith("{\"row\":\"standing\",\"incidents\":1,\"claims\":4}"), moved);
        assertEquals(0, score.end());
    }

    @Test
    void incidentsAndSourcesOfAScoreAreReadAgain() throws Exception {
        Path fixture = home.resolve("fixtures/ferry-fire");
        Live score = start("score", "--watch", fixture.resolve("incident.json").toString());
        assertTrue(shown(score.until("watching")).contains("ferry"));
        replace(fixture.resolve("incident.json"), "\"witnessed\"", "\"told\"");
        String moved = shown(score.until("ferry fire"));
        assertTrue(moved.contains("1 of 4 claims"), moved);
        replace(fixture.resolve("sources.json"), "\"kind\"", "\"kond\"");
        String told = shown(score.until("kond"));
        assertTrue(told.contains("fixtures/ferry-fire/sources.json:"), told);
        score.until("stay as they were until this is put right");
        replace(fixture.resolve("sources.json"), "\"kond\"", "\"kind\"");
        String well = shown(score.until("claims"));
        assertTrue(well.contains("nothing moved: 4 claims"), well);
        assertEquals(0, score.end());
    }
}
