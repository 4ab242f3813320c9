package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.credence.exchange.file.AtomicFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes that are asked to stop, or killed, in the middle of a run. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {
    /** More than any machine scores before the signal comes. */
    private static final int INCIDENTS = 60_000;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private static Path input;

    @TempDir
    private Path folder;

    private Path err = Path.of("");

    @BeforeAll
    static void writeIncidents() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < INCIDENTS; i++) {
            lines.append("{\"id\":\"synthetic-")
                    .append(i)
                    .append(
                            "\",\"title\":\"Flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,\"text\":\"It"
                                    + " flooded.\",\"statements\":[{\"id\":\"s\",\"source\":\"w\",\"stance\":\"asserts\"}]}]}\n");
        }
        Files.writeString(input.resolve("incidents.jsonl"), lines);
        Files.writeString(input.resolve("sources.json"), "[{\"id\":\"w\",\"name\":\"W\",\"kind\":\"witness\"}]");
    }

    @BeforeEach
    void name() {
        err = folder.resolve("err");
    }

    /** Java keeps to it when whoever starts it ignores SIGINT, as a shell does for what runs in the background. */
    private Process start(String out) throws IOException {
        String incidents = input.resolve("incidents.jsonl").toString();
        ProcessBuilder builder = Children.command(
                "score", incidents, "--out", folder.resolve(out).toString(), "-q");
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        return builder.redirectError(err.toFile()).start();
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("err"))
                    .sorted()
                    .toList();
        }
    }

    private void awaitFile(Process process, String pattern) throws IOException, InterruptedException {
        while (names().stream().noneMatch(name -> name.matches(pattern))) {
            assertTrue(process.isAlive(), Files.readString(err));
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    /** The least of three times: a machine that is busy with other things may be slow once. */
    private long endOf(String out, String begun, String signals, int exit) throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3 && least > SECOND; i++) {
            Process process = start(out);
            awaitFile(process, begun);
            long before = System.nanoTime();
            for (String name : signals.split("\\+")) {
                signal(process, name);
            }
            assertEquals(exit, process.waitFor());
            least = Math.min(least, System.nanoTime() - before);
        }
        return least;
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "INT+INT, 130", "TERM, 143"})
    void linesEndWithinASecondAndSayHowToGoOn(String signals, int exit) throws Exception {
        assertTrue(endOf("scores.jsonl", "scores.jsonl.checkpoint", signals, exit) < SECOND);
        assertTrue(
                Files.readString(err)
                        .matches("Interrupted\\. The same command with --resume goes on after \\d+ records\\.\n"),
                Files.readString(err));
        assertEquals(List.of("scores.jsonl.checkpoint", "scores.jsonl.part"), names());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "INT+INT, 130", "TERM, 143"})
    void parquetEndsWithinASecondAndSaysThatNothingWasWritten(String signals, int exit) throws Exception {
        assertTrue(endOf("scores.parquet", "\\.scores.parquet.*part", signals, exit) < SECOND);
        assertEquals(
                "Interrupted. Nothing was written to " + folder.resolve("scores.parquet")
                        + ", which cannot be gone on with; the same command begins at the beginning.\n"
                        + "Maybe write JSONL, with which --resume goes on.\n",
                Files.readString(err));
        assertEquals(List.of(), names());
    }

    @Test
    void linesOfWhichNothingIsKeptYetSaySo() throws Exception {
        Process process = start("scores.jsonl");
        awaitFile(process, "scores.jsonl.part");
        signal(process, "INT");
        assertEquals(130, process.waitFor());
        assertEquals(
                "Interrupted. Nothing was written to " + folder.resolve("scores.jsonl")
                        + " yet; the same command begins at the beginning.\n",
                Files.readString(err));
        assertEquals(List.of(), names());
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNextAndWhatOneStillWritesIsNot() throws Exception {
        Process killed = start("scores.parquet");
        awaitFile(killed, "\\.scores.parquet.*part");
        List<String> left = names();
        Children.kill(killed);
        assertEquals(left, names());
        Process writing = start("scores.parquet");
        awaitNames(writing, names -> names.size() == 1 && !names.equals(left));
        AtomicFile.write(folder.resolve("scores.parquet"), "another run");
        // what was begun and not locked yet is begun again, under another name
        awaitNames(writing, names -> names.size() == 2 && names.contains("scores.parquet") && !names.containsAll(left));
        writing.destroy();
        writing.waitFor();
        assertEquals(List.of("scores.parquet"), names());
    }

    private void awaitNames(Process writing, Predicate<List<String>> expected) throws Exception {
        while (!expected.test(names())) {
            assertTrue(writing.isAlive(), Files.readString(err));
            writing.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void temporaryFilesOfAKilledRunAreRemovedByTheNextAndItsOwnAtItsEnd() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process killed = onStandardInput(temporary, input.resolve("incidents.jsonl"));
        Path checkpoint = folder.resolve("scores.jsonl.checkpoint");
        assertTrue(Children.awaitBytes(killed, checkpoint, 1), Files.readString(err));
        Children.kill(killed);
        assertEquals(List.of("lock", "some.in"), below(temporary));
        Path none = Files.writeString(folder.resolve("none"), "");
        assertEquals(4, onStandardInput(temporary, none).waitFor());
        assertEquals(List.of(), below(temporary));
    }

    private Process onStandardInput(Path temporary, Path incidents) throws IOException {
        ProcessBuilder builder = Children.command(
                "score",
                "-",
                "--sources",
                input.resolve("sources.json").toString(),
                "--out",
                folder.resolve("scores.jsonl").toString());
        builder.command().add(1, "-Djava.io.tmpdir=" + temporary);
        return builder.redirectInput(incidents.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()).replaceAll("^\\d+", "some"))
                    .sorted()
                    .toList();
        }
    }
}
