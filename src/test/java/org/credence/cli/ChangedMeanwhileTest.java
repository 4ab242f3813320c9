package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run needs and that changes during the run, or before it is gone on with. */
class ChangedMeanwhileTest {
    private static final String CORPUS = "fixtures/synthetic-outcomes-become-record";
    private static final String CHANGED = "(?s).*The input \\(changed within the first \\d+ records, or in their"
            + " sources or outcomes\\) must be what the interrupted run began with\\.\n"
            + "Maybe score everything again, without --resume\\.\n";
    private static final int INCIDENTS = 40_000;

    @TempDir
    private Path folder;

    private Path incidents = Path.of("");
    private Path out = Path.of("");
    private Path checkpoint = Path.of("");

    @BeforeEach
    void write() throws IOException {
        incidents = folder.resolve("incidents.jsonl");
        out = folder.resolve("scores.jsonl");
        checkpoint = folder.resolve("scores.jsonl.checkpoint");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < INCIDENTS; i++) {
            lines.append("{\"id\":\"synthetic-")
                    .append(i)
                    .append("\",\"title\":\"Flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,"
                            + "\"text\":\"It flooded.\",\"statements\":[{\"id\":\"s\",\"source\":\"w\",\"stance\":"
                            + "\"asserts\",\"at\":\"2026-01-01\"}]}]}\n");
        }
        Files.writeString(incidents, lines);
        Files.writeString(folder.resolve("sources.json"), "[{\"id\":\"w\",\"name\":\"W\",\"kind\":\"witness\"}]");
    }

    private String[] command(String... more) {
        return Stream.concat(Stream.of("score", incidents.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    private Process startUntilKept(String... more) throws IOException, InterruptedException {
        Process process = Children.command(command(more))
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertTrue(Children.awaitBytes(process, checkpoint, 1), Files.readString(folder.resolve("err")));
        return process;
    }

    private static InProcess.Run run(String... words) {
        return InProcess.onTerminal(
                Map.of("CREDENCE_HOME", "src/test/resources/cli/home", "CREDENCE_NOW", "2026-12-01T12:00:00Z"), words);
    }

    private void assertRefused(InProcess.Run resumed) {
        assertEquals(4, resumed.exit(), resumed.shown());
        assertTrue(resumed.shown().matches(CHANGED), resumed.shown());
        assertFalse(Files.exists(out));
        assertTrue(Files.exists(checkpoint));
    }

    @Test
    void inputThatIsCutDuringARunStopsItAndTheRestIsRefused() throws Exception {
        Process process = startUntilKept("-q");
        try (RandomAccessFile file = new RandomAccessFile(incidents.toFile(), "rw")) {
            file.setLength(file.length() * 9 / 10);
        }
        assertEquals(4, process.waitFor());
        String err = Files.readString(folder.resolve("err"));
        assertTrue(
                err.matches("(?s).*The file \\(.*incidents.jsonl: " + INCIDENTS + " records in \\d+ bytes at first,"
                        + " \\d+ records in \\d+ bytes now\\) must not change while it is read\\.\nMaybe .*"),
                err);
        assertFalse(Files.exists(out));
        assertTrue(Files.exists(checkpoint));
        try (RandomAccessFile file = new RandomAccessFile(incidents.toFile(), "rw")) {
            file.setLength(1_000);
        }
        assertRefused(run(command("--resume", "-q")));
        Files.delete(incidents);
        assertRefused(run(command("--resume", "-q")));
    }

    @Test
    void ledgerThatLearntMoreSinceIsRefused() throws Exception {
        String ledger = folder.resolve("ledger.db").toString();
        assertEquals(
                0,
                run("ledger", "import", CORPUS, "--by", "tester", "--ledger", ledger)
                        .exit());
        Children.kill(startUntilKept("-q", "--ledger", ledger));
        Path more = folder.resolve("outcomes.jsonl");
        Files.writeString(
                more,
                "{\"incident\":\"early-story\",\"claim\":\"story\",\"result\":\"refuted\",\"settled\":\"2026-05-01\"}\n");
        InProcess.Run settled =
                run("ledger", "settle", "--file", more.toString(), "--by", "tester", "--ledger", ledger);
        assertEquals(0, settled.exit(), settled.shown());
        assertRefused(run(command("--resume", "-q", "--ledger", ledger)));
        String other = folder.resolve("other.db").toString();
        InProcess.Run elsewhere = run(command("--resume", "-q", "--ledger", other));
        assertEquals(2, elsewhere.exit());
        assertTrue(elsewhere.shown().startsWith("The options ("), elsewhere.shown());
    }
}
