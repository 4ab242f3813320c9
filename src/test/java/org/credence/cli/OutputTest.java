package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.cli.console.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of standard output that nobody takes, and of files. */
class OutputTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("CREDENCE_HOME", "src/test/resources/cli/home", "CREDENCE_CACHE", "off");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Fails as a pipe does whose reader has gone, or a disk that is full. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    private int run(OutputStream out, String... arguments) {
        return Main.run(
                arguments,
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                ENVIRONMENT);
    }

    @Test
    void closedPipeEndsQuietly() {
        for (String command : new String[] {"score", "explain", "rules", "check", "--help"}) {
            assertEquals(0, run(new Failing("Broken pipe"), command), command);
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void fullDiskIsTold() {
        assertEquals(Exit.INPUT, run(new Failing("No space left on device"), "score"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left on device"));
    }

    @Test
    void fileHoldsWhatStandardOutputWouldHaveHeld() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, run(out, "score"));
        assertEquals(0, run(OutputStream.nullOutputStream(), "score", "--out", file("scores.jsonl")));
        assertEquals(out.toString(StandardCharsets.UTF_8), Files.readString(folder.resolve("scores.jsonl")));
    }

    @Test
    void failedRunLeavesNoFile() throws IOException {
        assertEquals(
                Exit.COMMAND_LINE,
                run(OutputStream.nullOutputStream(), "score", "--without", "nobody", "--out", file("scores.jsonl")));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.findAny().isPresent());
        }
    }

    @Test
    void rejectsAreKeptOneALine() throws IOException {
        int exit = run(
                OutputStream.nullOutputStream(),
                "score",
                "src/test/resources/cli/data/mixed.jsonl",
                "--rejects",
                file("rejects.jsonl"));
        assertEquals(Exit.INPUT, exit);
        assertEquals(4, Files.readAllLines(folder.resolve("rejects.jsonl")).size());
    }

    @Test
    void unwritableFileIsTold() {
        assertEquals(Exit.INPUT, run(OutputStream.nullOutputStream(), "score", "--out", file("no/such/scores.jsonl")));
        assertTrue(err.toString(StandardCharsets.UTF_8)
                .startsWith("The folder (" + file("no/such") + ") of the file (" + file("no/such/scores.jsonl") + ")"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
