package org.credence.compare.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side.Note;
import org.credence.compare.Quality;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.score.ScoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFilesTest {
    private final List<Problem> rejects = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFileDoesNotDifferFromItself() throws IOException {
        String text = score("one", 0.5) + score("two", 0.6);
        Comparison comparison = compare(text, text);
        assertTrue(comparison.isEmpty());
        assertEquals(2, comparison.counts().incidents());
        assertNull(comparison.quality());
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        String before = score("one", 0.5) + score("two", 0.6) + score("three", 0.7);
        String after = score("three", 0.1) + score("one", 0.5) + score("two", 0.6);
        Comparison comparison = compare(before, after);
        assertEquals(List.of(), rejects);
        assertEquals(1, comparison.moves().all().total());
        assertEquals("three", comparison.moves().all().top().get(0).incident());
        assertEquals(2, comparison.reversals().count());
    }

    @Test
    void incidentsOnOneSideAreTold() throws IOException {
        Comparison comparison = compare(
                score("one", 0.5) + score("gone", 0.6), score("new", 0.1) + score("newer", 0) + score("one", 0.5));
        assertEquals(List.of("gone"), comparison.unmatched().before().top());
        assertEquals(List.of("new", "newer"), comparison.unmatched().after().top());
        assertEquals(1, comparison.counts().incidents());
        assertEquals(List.of(), rejects);
    }

    @Test
    void anIncidentThatIsThereTwiceIsComparedInOrder() throws IOException {
        Comparison comparison =
                compare(score("one", 0.5) + score("one", 0.6), score("one", 0.5) + score("two", 0) + score("one", 0.7));
        assertEquals(1, comparison.moves().all().total());
        assertEquals("one (2)", comparison.moves().all().top().get(0).incident());
        assertEquals(List.of(), rejects);
    }

    @Test
    void anIncidentThatIsThereMoreOftenOnOneSideIsRejected() throws IOException {
        Comparison comparison = compare(score("one", 0.5) + score("one", 0.6), score("one", 0.5));
        assertEquals(1, comparison.counts().incidents());
        assertTrue(comparison.unmatched().before().isEmpty());
        assertEquals(
                "before: The incident id (one) must be there as often as in after, which has it once.\n"
                        + "Maybe score the same files on both sides.",
                rejects.get(0).toString());
    }

    @Test
    void aBadLineStopsNothing() throws IOException {
        Comparison comparison =
                compare(score("one", 0.5) + "{\"incident\":7}\n" + score("two", 0.6), score("two", 0.5));
        assertEquals(1, rejects.size());
        assertEquals(2, rejects.get(0).where().line());
        assertEquals(1, comparison.moves().all().total());
    }

    @Test
    void anArrayIsReadToo() throws IOException {
        String lines = score("one", 0.5) + score("two", 0.6);
        Path before = Files.writeString(folder.resolve("before.jsonl"), lines);
        Path after = Files.writeString(
                folder.resolve("after.json"), "[" + score("one", 0.5).strip() + ",\n" + score("two", 0.7) + "]");
        assertEquals(1, compare(before, after, Map.of()).moves().all().total());
    }

    @Test
    void whatDoesNotBeginWithAScoreIsNoFileOfScores() {
        for (String text : List.of("", "# Prose\n", "[" + score("one", 0.5) + "}", "[]", "{\"id\":\"one\"}\n")) {
            Path file = folder.resolve("file.json");
            assertThrows(
                    BadInput.class,
                    () -> compare(
                            Files.writeString(folder.resolve("before.jsonl"), score("one", 0.5)),
                            Files.writeString(file, text),
                            Map.of()),
                    text);
        }
        assertEquals(List.of(), rejects);
    }

    @Test
    void linesOfRulesAreCounted() throws IOException {
        Comparison comparison = compare(score("one", 0.5, "kept", "gone"), score("one", 0.5, "kept", "new", "kept"));
        assertEquals(
                List.of("kept 1 2", "new 0 1", "gone 1 0"),
                comparison.rules().stream()
                        .map(it -> it.rule() + " " + it.firesBefore() + " " + it.firesAfter())
                        .toList());
        assertTrue(comparison.counts().explained());
    }

    @Test
    void aSummaryTellsNothingOfRules() throws IOException {
        Comparison comparison = compare(score("one", 0.5, "kept"), score("one", 0.6));
        assertEquals(List.of(), comparison.rules());
        assertFalse(compare(score("one", 0.5), score("one", 0.6)).counts().explained());
    }

    @Test
    void whatScoresWereMadeWithIsTold() throws IOException {
        String other = score("two", 0.6).replace("\"version\":\"1\"", "\"version\":\"2\"");
        Comparison comparison = compare(score("one", 0.5) + other, score("one", 0.5) + score("two", 0.6));
        assertTrue(comparison.before().notes().contains(new Note("version", "1, 2")));
        assertTrue(comparison.after().notes().contains(new Note("version", "1")));
    }

    @Test
    void scoresAsOfAnotherMomentAreCounted() throws IOException {
        String other = score("two", 0.6).replace("\"asOf\":null", "\"asOf\":\"2031-05-02\"");
        Comparison comparison = compare(score("one", 0.5) + other, score("one", 0.5) + score("two", 0.6));
        assertEquals(1, comparison.counts().otherMoments());
    }

    @Test
    void outcomesAreMatchedByIncidentAndClaim() throws IOException {
        Map<Occurrence, Map<String, Boolean>> outcomes = Map.of(
                new Occurrence("one", 1), Map.of("c", true),
                new Occurrence("one", 2), Map.of("c", false),
                new Occurrence("two", 1), Map.of("other", true));
        Path before = Files.writeString(
                folder.resolve("before.jsonl"), score("one", 0.5) + score("one", 0.6) + score("two", 0.7));
        Quality quality = compare(before, before, outcomes).quality();
        assertNotNull(quality);
        assertEquals(1, quality.confirmed());
        assertEquals(1, quality.refuted());
    }

    private Comparison compare(String before, String after) throws IOException {
        return compare(
                Files.writeString(folder.resolve("before.jsonl"), before),
                Files.writeString(folder.resolve("after.jsonl"), after),
                Map.of());
    }

    private Comparison compare(Path before, Path after, Map<Occurrence, Map<String, Boolean>> outcomes) {
        try (ScoreReader then = ScoreReader.open(before, ReadOptions.STRICT);
                ScoreReader now = ScoreReader.open(after, ReadOptions.STRICT)) {
            return new ScoreFiles("before", "after", 10, outcomes, rejects::add).compare(then, now);
        }
    }

    private static String score(String incident, double confidence, String... rules) {
        StringBuilder arguments = new StringBuilder();
        for (String rule : rules) {
            arguments.append(arguments.length() == 0 ? "" : ",").append("{\"rule\":\"" + rule + "\",\"decibans\":1}");
        }
        String numbers = "\"confidence\":" + confidence + ",\"interval\":[0,1],\"verdict\":\"open\","
                + "\"admiralty\":\"F3\",\"flags\":[],\"contestedness\":0,\"origins\":1";
        return "{\"incident\":\"" + incident + "\",\"title\":\"t\",\"asOf\":null," + numbers + ",\"carrier\":\"c\","
                + "\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,\"logOdds\":" + rules.length
                + "," + numbers + ",\"rivals\":[],\"arguments\":[" + arguments + "]}],"
                + "\"provenance\":{\"rules\":\"r\",\"weights\":\"w\",\"ledger\":\"none\",\"version\":\"1\"}}\n";
    }
}
