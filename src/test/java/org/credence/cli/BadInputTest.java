package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of files when something is wrong with what is read, or with where it is written. */
class BadInputTest {
    private static final String CLAIM =
            "{\"id\":\"%s\",\"title\":\"Flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,"
                    + "\"text\":\"It flooded.\",\"statements\":[{\"id\":\"s\",\"source\":\"w\",\"stance\":\"asserts\","
                    + "\"at\":\"%s\"}]%s}]}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSources() throws IOException {
        Files.writeString(folder.resolve("sources.json"), "[{\"id\":\"w\",\"name\":\"W\",\"kind\":\"witness\"}]");
    }

    private static InProcess.Run score(String... arguments) {
        return InProcess.onTerminal(
                Map.of("CREDENCE_HOME", "src/test/resources/cli/home"),
                Stream.concat(Stream.of("score"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String settled(String id, String result) {
        return CLAIM.formatted(
                id, "2021-01-02", ",\"outcome\":{\"result\":\"" + result + "\",\"settled\":\"2021-02-01\"}");
    }

    private static String later() {
        return CLAIM.formatted("later", "2021-03-01", "");
    }

    private String scoreOfLater(String... records) throws IOException {
        String incidents = write("incidents.jsonl", String.join("", records) + later());
        String scores = file("scores.jsonl");
        score(incidents, "--out", scores);
        return Files.readAllLines(Path.of(scores)).stream()
                .filter(line -> line.contains("\"incident\":\"later\""))
                .map(line -> line.replaceAll("\"(ledger|input)\":\"[^\"]*\"", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outcomesOfOneIncidentCountOnceHoweverOftenItComes() throws IOException {
        String once = scoreOfLater(settled("early", "confirmed"));
        assertEquals(once, scoreOfLater(settled("early", "confirmed"), settled("early", "confirmed")));
        assertEquals(once, scoreOfLater(settled("early", "confirmed"), settled("early", "refuted")));
        assertNotEquals(once, scoreOfLater(settled("early", "refuted"), settled("early", "confirmed")));
        assertNotEquals(once, scoreOfLater(settled("early", "confirmed"), settled("other", "confirmed")));
    }

    @Test
    void outcomesOfAnotherFileBearOnNothing() throws IOException {
        String alone = scoreOfLater();
        String one = write("one.jsonl", settled("early", "confirmed"));
        String other = write("other.jsonl", settled("early", "refuted"));
        String scores = file("scores.jsonl");
        InProcess.Run run = score(one, other, file("incidents.jsonl"), "--out", scores);
        assertEquals(4, run.exit());
        assertTrue(run.shown().contains(other + ":1: The incident id (early) must be unique over the batch."));
        List<String> lines = Files.readAllLines(Path.of(scores));
        assertEquals(alone, lines.get(lines.size() - 1).replaceAll("\"(ledger|input)\":\"[^\"]*\"", ""));
    }

    @ParameterizedTest
    @CsvSource({"scores.jsonl", "scores.csv", "scores.parquet", "scores.jsonl.gz"})
    void scoresOfBeforeStayWhenNothingCanBeRead(String name) throws IOException {
        String scores = write(name, "those of yesterday");
        String rejects = file("rejects.jsonl");
        InProcess.Run run = score(file("none.jsonl"), write("empty.jsonl", ""), "--out", scores, "--rejects", rejects);
        assertEquals(4, run.exit());
        assertTrue(run.shown().contains("Nothing could be read, and nothing is written to " + scores + ".\n"));
        assertEquals("those of yesterday", Files.readString(Path.of(scores)));
        assertEquals(2, Files.readAllLines(Path.of(rejects)).size());
        assertEquals(
                Stream.of("empty.jsonl", "rejects.jsonl", name, "sources.json")
                        .sorted()
                        .toList(),
                names());
    }

    @Test
    void inputIsNotOverwrittenWhateverThePathToIt() throws IOException {
        String incidents = write("incidents.jsonl", later());
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("incidents.jsonl"));
        InProcess.Run run = score(incidents, "--out", link.toString());
        assertEquals(2, run.exit());
        assertEquals(2, score(link.toString(), "--out", incidents).exit());
        assertEquals(2, score(file("."), "--out", incidents).exit());
        assertEquals(2, score("-", "--sources", incidents, "--out", incidents).exit());
        assertEquals(
                2,
                score(incidents, "--weights", link.toString(), "--rejects", incidents)
                        .exit());
        assertEquals(later(), Files.readString(Path.of(incidents)));
        assertFalse(Files.exists(folder.resolve("incidents.jsonl.part")));
    }

    /** Not even the system's administrator makes files there. */
    @ParameterizedTest
    @CsvSource({"/proc, scores.jsonl", "/proc, scores.parquet", "/proc, scores.csv"})
    @EnabledOnOs(OS.LINUX)
    void placeWhereNothingCanBeMadeIsToldAndNothingIsLeft(String place, String name) throws IOException {
        String incidents = write("incidents.jsonl", later());
        String told = "The file (" + place + "/%s: cannot be made there) must be readable and writable.\n"
                + "Maybe name a place that you may write to.\n";
        assertEquals(new InProcess.Run(told.formatted(name), 4), score(incidents, "--out", place + "/" + name));
        assertEquals(
                new InProcess.Run(told.formatted("rejects"), 4),
                score(incidents, "--out", file(name), "--rejects", place + "/rejects"));
        assertEquals(List.of("incidents.jsonl", "sources.json"), names());
    }

    @ParameterizedTest
    @CsvSource({"csv", "stix"})
    @EnabledOnOs(OS.LINUX)
    void fullDeviceIsNamed(String format) throws IOException {
        String incidents = write("incidents.jsonl", later());
        assertEquals(
                new InProcess.Run(
                        "The file (/dev/full: No space left on device) must be readable and writable.\n"
                                + "Maybe make room there, or name another place.\n",
                        4),
                score(incidents, "--to", format, "--out", "/dev/full"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
