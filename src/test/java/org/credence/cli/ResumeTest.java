package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.credence.Version;
import org.credence.batch.Checkpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are interrupted, and gone on with. */
class ResumeTest {
    private static final int INCIDENTS = 9_000;
    private static final String HOME = "src/test/resources/cli/home";
    private static final String AGAIN = "Maybe score everything again, without --resume.\n";

    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private Path part = Path.of("");
    private Path checkpoint = Path.of("");

    private record Run(int exit, String err) {}

    @BeforeAll
    static void scoreWithoutInterruption() throws IOException {
        write(whole, INCIDENTS);
        assertEquals(4, run(whole.resolve("scores.jsonl"), whole).exit());
    }

    /** Good records, and bad ones of each sort that a run meets on its way. */
    private static void write(Path folder, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(incident("synthetic-" + i, "witness-" + i % 3));
            if (i % 997 == 500) {
                lines.append("{\"id\":\n").append(incident("synthetic-" + i, "witness-0"));
            }
        }
        Files.writeString(folder.resolve("incidents.jsonl"), lines);
        writeSources(folder, "witness");
    }

    private static void writeSources(Path folder, String kind) throws IOException {
        String source = "{\"id\":\"witness-%d\",\"name\":\"Witness\",\"kind\":\"" + kind + "\"}";
        Files.writeString(
                folder.resolve("sources.json"),
                "[" + source.formatted(0) + "," + source.formatted(1) + "," + source.formatted(2) + "]");
    }

    private static String incident(String id, String source) {
        return ("{\"id\":\"%s\",\"title\":\"Reported flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,"
                        + "\"text\":\"It flooded.\",\"statements\":[{\"id\":\"s\",\"source\":\"%s\",\"stance\":\"asserts\"}]}]}\n")
                .formatted(id, source);
    }

    private static String[] command(Path out, Path input, String... more) {
        List<String> usual = List.of(
                "score",
                input.resolve("incidents.jsonl").toString(),
                "--out",
                out.toString(),
                "--rejects",
                out.resolveSibling("rejects.jsonl").toString());
        return Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static Run run(Path out, Path input, String... more) {
        return run(HOME, command(out, input, more));
    }

    private static Run run(String home, String... command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                command,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("CREDENCE_HOME", home, "CREDENCE_CACHE", "off"));
        return new Run(exit, err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void name() {
        out = folder.resolve("scores.jsonl");
        part = folder.resolve("scores.jsonl.part");
        checkpoint = folder.resolve("scores.jsonl.checkpoint");
    }

    private void assertWhole() throws IOException {
        assertArrayEquals(Files.readAllBytes(whole.resolve("scores.jsonl")), Files.readAllBytes(out));
        assertArrayEquals(
                Files.readAllBytes(whole.resolve("rejects.jsonl")),
                Files.readAllBytes(folder.resolve("rejects.jsonl")));
        assertFalse(Files.exists(part));
        assertFalse(Files.exists(checkpoint));
        assertFalse(Files.exists(folder.resolve("rejects.jsonl.part")));
    }

    /** Kills a run once a share of its output is written. */
    private void interrupt(double share) throws IOException, InterruptedException {
        long bytes = (long) (share * Files.size(whole.resolve("scores.jsonl")));
        Process process = Children.command(command(out, whole, "--resume", "-q"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        Children.awaitBytes(process, part, bytes);
        Children.kill(process);
    }

    @Test
    void isTheSameAsOneThatWasNotKilled() throws Exception {
        Random random = new Random(5);
        for (int kills = 0; kills < 6; kills++) {
            interrupt(random.nextDouble());
        }
        Run last = run(out, whole, "--resume");
        assertEquals(4, last.exit(), last.err());
        assertWhole();
    }

    @Test
    void refusesOtherRules() throws Exception {
        interrupt(0.7);
        Path rules = folder.resolve("home/rules");
        Files.createDirectories(rules);
        try (Stream<Path> files = Files.list(Path.of(HOME, "rules"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        rules.resolve(String.valueOf(file.getFileName())),
                        Files.readString(file).replace("@weight( 3 )", "@weight( 4 )"));
            }
        }
        Run changed = run(folder.resolve("home").toString(), command(out, whole, "--resume"));
        assertEquals(2, changed.exit());
        assertTrue(
                changed.err()
                        .matches(
                                "The rules \\(\\w{16}\\) must be what the interrupted run began with \\(\\w{16}\\)\\.\n"
                                        + AGAIN),
                changed.err());
    }

    @Test
    void refusesOtherPricesAndOptions() throws Exception {
        interrupt(0.7);
        byte[] before = Files.readAllBytes(part);
        Run repriced = run(out, whole, "--resume", "--set", "witnessed=4");
        assertTrue(repriced.err().startsWith("The prices ("), repriced.err());
        Run asked = run(out, whole, "--resume", "--detail", "full");
        assertTrue(asked.err().startsWith("The options ("), asked.err());
        assertArrayEquals(before, Files.readAllBytes(part));
    }

    @Test
    void refusesACheckpointThatIsNotAsItWasWritten() throws Exception {
        interrupt(0.7);
        String text = Files.readString(checkpoint);
        Files.writeString(checkpoint, text.replace("\"written\": ", "\"written\": 1"));
        Run damaged = run(out, whole, "--resume");
        assertEquals(4, damaged.exit());
        assertEquals(checkpoint + ": The checkpoint (damaged) must be as it was written.\n" + AGAIN, damaged.err());
        Files.writeString(checkpoint, text.substring(0, text.length() / 2));
        assertTrue(run(out, whole, "--resume").err().contains("must be complete.\n" + AGAIN));

        Files.writeString(checkpoint, "{\"incident\":\"synthetic-1\"}");
        Run foreign = run(out, whole, "--resume");
        assertEquals(4, foreign.exit());
        assertEquals(
                checkpoint + ":1:2 (/incident): The field (incident) must be one that a checkpoint has.\n" + AGAIN,
                foreign.err());
    }

    @Test
    void refusesWhatAnotherVersionBegan() throws Exception {
        interrupt(0.7);
        Checkpoint now = Checkpoint.read(checkpoint).orElseThrow();
        Map<String, String> then = new LinkedHashMap<>(now.asked());
        then.put("version", "0.0.1");
        new Checkpoint(then, now.chunks(), now.input(), now.done(), now.over()).write(checkpoint);
        Run older = run(out, whole, "--resume");
        assertEquals(2, older.exit());
        assertEquals(
                "The version (" + Version.CURRENT + ") must be what the interrupted run began with (0.0.1).\n" + AGAIN,
                older.err());
    }

    @Test
    void refusesAPartThatIsShorter() throws Exception {
        interrupt(0.7);
        Files.write(part, new byte[10]);
        Run shortened = run(out, whole, "--resume");
        assertEquals(4, shortened.exit());
        assertTrue(
                shortened
                        .err()
                        .matches("The file \\(.*scores.jsonl.part, 10 bytes\\) must have the \\d+ bytes that the"
                                + " interrupted run wrote\\.\n" + AGAIN),
                shortened.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void refusesAnInputThatChanged() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        write(input, INCIDENTS);
        Process process = Children.command(command(out, input, "-q"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        Children.awaitBytes(process, checkpoint, 1);
        Children.kill(process);
        writeSources(input, "monitor");
        Run changed = run(out, input, "--resume");
        assertEquals(4, changed.exit());
        assertTrue(
                changed.err()
                        .matches("(?s).*The input \\(changed within the first \\d+ records, or in their sources or"
                                + " outcomes\\) must be what the interrupted run began with\\.\n" + AGAIN),
                changed.err());
        Files.delete(input.resolve("incidents.jsonl"));
        Run gone = run(out, input, "--resume");
        assertEquals(4, gone.exit());
        assertFalse(Files.exists(out));
        write(input, INCIDENTS);
        assertEquals(4, run(out, input, "--resume").exit());
        assertArrayEquals(Files.readAllBytes(whole.resolve("scores.jsonl")), Files.readAllBytes(out));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsWhatFittedOnAFullDisk() throws Exception {
        long blocks = Files.size(whole.resolve("scores.jsonl")) * 7 / 10 / 512;
        ProcessBuilder limited = Children.command(command(out, whole, "-q"));
        limited.command().addAll(0, List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        Children.Ended full = Children.end(limited);
        assertEquals(4, full.exit());
        assertTrue(
                full.err()
                        .endsWith(
                                "The file (" + part.toRealPath() + ": File too large) must be readable and writable.\n"
                                        + "Maybe put that right, and go on with --resume.\n"),
                full.err());
        assertFalse(Files.exists(out));
        assertEquals(4, run(out, whole, "--resume").exit());
        assertWhole();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysHowToGoOnWhenItIsAskedToStop() throws Exception {
        Process process = Children.command(command(out, whole, "-q"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertTrue(Children.awaitBytes(process, checkpoint, 1));
        process.destroy();
        assertEquals(128 + 15, process.waitFor());
        String err = Files.readString(folder.resolve("err"));
        assertTrue(
                err.matches("(?s).*Interrupted\\. The same command with --resume goes on after \\d+ records\\.\n.*"),
                err);
        assertEquals(4, run(out, whole, "--resume").exit());
        assertWhole();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingOfAFormThatCannotBeGoneOnWith() throws Exception {
        Path bundle = folder.resolve("bundle.json");
        Process process = Children.command(
                        "score",
                        whole.resolve("incidents.jsonl").toString(),
                        "--to",
                        "stix",
                        "--out",
                        bundle.toString(),
                        "-q")
                .redirectError(whole.resolve("err").toFile())
                .start();
        while (process.isAlive() && filesIn(folder).isEmpty()) {
            Thread.onSpinWait();
        }
        process.destroy();
        assertEquals(128 + 15, process.waitFor());
        assertEquals(List.of(), filesIn(folder));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void leavesNothingWhenThereIsNothingToGoOnWith() throws Exception {
        Run missing = run(HOME, "score", folder.resolve("none.jsonl").toString(), "--out", out.toString());
        assertEquals(4, missing.exit());
        Run nobody = run(out, whole, "--without", "nobody");
        assertEquals(2, nobody.exit());
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void putsFilesInPlaceThatWereReady() throws Exception {
        Run first = run(out, whole);
        assertEquals(4, first.exit());
        Run again = run(out, whole, "--resume");
        assertTrue(again.err().startsWith("There is nothing to go on with; everything is scored.\n"), again.err());
        assertWhole();
    }

    @Test
    void resumesOnlyWhatCanBe() {
        Run run = run(HOME, "score", "--resume");
        assertEquals(2, run.exit());
        assertEquals(
                "The option (--resume) must stand with --out FILE, for JSONL, JSON or CSV.\n"
                        + "Maybe name the file that the interrupted run was to write.\n",
                run.err());
    }

    /** What the promise is about: fifty kills over a run of 200,000. Takes about an hour on two slow processors. */
    @Test
    @Tag("soak")
    void isTheSameAfterFiftyKills() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        write(input, 200_000);
        Path straight = Files.createDirectories(folder.resolve("straight")).resolve("scores.jsonl.gz");
        assertEquals(
                4,
                Children.end(Children.command(command(straight, input, "-q"))).exit());
        Path killed = folder.resolve("scores.jsonl.gz");
        Path growing = folder.resolve("scores.jsonl.gz.part");
        Random random = new Random(50);
        for (int kills = 0; kills < 50; kills++) {
            long bytes = (long) ((kills + random.nextDouble()) / 50 * Files.size(straight));
            Process process = Children.command(command(killed, input, "--resume", "-q"))
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            assertTrue(Children.awaitBytes(process, growing, bytes), Files.readString(folder.resolve("err")));
            Children.kill(process);
        }
        assertEquals(
                4,
                Children.end(Children.command(command(killed, input, "--resume", "-q")))
                        .exit());
        assertArrayEquals(Files.readAllBytes(straight), Files.readAllBytes(killed));
        assertArrayEquals(
                Files.readAllBytes(straight.resolveSibling("rejects.jsonl")),
                Files.readAllBytes(folder.resolve("rejects.jsonl")));
    }
}
