package org.credence.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.exchange.file.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of incidents that becomes another between its two readings: for outcomes, and to be scored. */
class ChangingInputTest {
    private static final String LINE = "{\"id\":\"synthetic-%d\"}\n";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    /** Something that befalls the file. */
    private interface Event {
        void befall(Path file) throws IOException;
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("incidents.jsonl");
        Files.writeString(file, lines(0, 200));
        Files.writeString(folder.resolve("sources.json"), "[{\"id\":\"w\",\"name\":\"W\",\"kind\":\"witness\"}]");
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(LINE.formatted(i));
        }
        return lines.toString();
    }

    private List<Chunk> score(Event event) throws IOException {
        List<Chunk> taken = new ArrayList<>();
        ScoreRun.Worker worker = chunk -> new ScoreRun.Scored(chunk, List.of(), Map.of());
        try (ScoreRun run = new ScoreRun(1, () -> worker, it -> taken.add(it.chunk()), summary -> {})) {
            run.score(file, (rejects, summary) -> {
                Batch batch = Batch.open(file, null, ReadOptions.STRICT, InputStream.nullInputStream(), null);
                event.befall(file);
                return batch;
            });
            run.finish();
        }
        return taken;
    }

    private void assertStops(String message, Event event) {
        UserError error = assertThrows(UserError.class, () -> score(event));
        assertEquals(4, error.exit());
        assertTrue(
                error.text()
                        .matches(message
                                + "\nMaybe something still writes it; score it again when that has come to its end\\."),
                error.text());
    }

    @Test
    void isTakenAsAWholeWhenNothingHappens() throws IOException {
        assertEquals(
                200,
                score(nothing -> {}).stream()
                        .mapToInt(chunk -> chunk.records().size())
                        .sum());
    }

    @Test
    void stopsTheRunWhenItIsShorter() {
        assertStops(
                "The file \\(.*: 200 records in \\d+ bytes at first, 50 records in \\d+ bytes now\\) must not change"
                        + " while it is read\\.",
                it -> Files.writeString(it, lines(0, 50)));
    }

    @Test
    void stopsTheRunWhenItIsLonger() {
        assertStops(
                "The file \\(.*200 records.*201 records.*\\) must not change while it is read\\.",
                it -> Files.writeString(it, lines(0, 201)));
    }

    @Test
    void stopsTheRunWhenItHasVanished() {
        assertStops(".*incidents.jsonl: The file \\(not found\\) must be one that exists\\.", Files::delete);
    }
}
