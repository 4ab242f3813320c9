package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.ReadOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over very many small incidents within 1 GB. {@code -Dsoak.incidents}, ten million unless given;
 * {@code -Dsoak.out} for another output than {@code scores.jsonl.zst}. Rows go to {@code target/soak.md}.
 */
@Tag("soak")
class LargeRunTest {
    private static final int INCIDENTS = Integer.getInteger("soak.incidents", 10_000_000);
    private static final String OUT = System.getProperty("soak.out", "scores.jsonl.zst");
    private static final int SOURCES = 40;
    private static final String OUTCOME =
            ",\"outcome\":{\"result\":\"confirmed\",\"settled\":\"2021-06-20\",\"by\":\"synthetic inquiry\",\"because\":\"made up\"}";
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M");

    @TempDir
    private Path folder;

    /** What was in use at a moment, in MB: of the machine, and of the heap after the last collection. */
    private record Sample(double seconds, long written, long resident, long heap) {}

    @Test
    @EnabledOnOs(OS.LINUX)
    void staysWithinAGigabyte() throws Exception {
        Path input = write();
        Path out = folder.resolve(OUT);
        Path log = folder.resolve("gc.log");
        ProcessBuilder builder =
                Children.command("score", input.toString(), "--out", out.toString(), "--jobs", "2", "-q");
        builder.command().removeIf(it -> it.startsWith("-Xmx") || it.startsWith("-XX:Tiered"));
        builder.command().addAll(1, List.of("-Xmx1g", "-Xlog:gc:file=" + log));
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();
        List<Sample> samples = watch(process, folder.resolve(OUT + ".part"), log);
        assertEquals(4, process.exitValue());
        assertEquals(
                input + ":" + (INCIDENTS + 1) + ": The incident id (synthetic-0) must be unique over the batch.\n",
                Files.readString(folder.resolve("err")));
        assertTrue(OUT.endsWith(".parquet") || lines(out) == INCIDENTS);
        tell(samples, out, heap(log));
    }

    private Path write() throws IOException {
        Path input = folder.resolve("incidents.jsonl.gz");
        Random random = new Random(10);
        try (Writer to = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(input), 1 << 16), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < INCIDENTS; i++) {
                write(i, random, to);
            }
            write(0, random, to);
        }
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < SOURCES; i++) {
            sources.append("{\"id\":\"source-%d\",\"name\":\"Source %d\",\"kind\":\"witness\"}\n".formatted(i, i));
        }
        Files.writeString(folder.resolve("sources.jsonl"), sources);
        return input;
    }

    /** One in a thousand is settled. Put together by hand: ten million of them are to be made in minutes. */
    private static void write(int number, Random random, Writer to) throws IOException {
        to.append("{\"id\":\"synthetic-").append(Integer.toString(number));
        to.append("\",\"title\":\"Reported flood\",\"date\":\"2021-07-01\",\"claims\":[{\"id\":\"c\",");
        to.append("\"aspect\":\"occurrence\",\"value\":true,\"text\":\"It flooded.\",\"statements\":[");
        for (int i = random.nextInt(3); i >= 0; i--) {
            to.append("{\"id\":\"s").append(Integer.toString(i));
            to.append("\",\"source\":\"source-").append(Integer.toString(random.nextInt(SOURCES)));
            to.append("\",\"stance\":\"").append(random.nextInt(4) == 0 ? "denies" : "asserts");
            to.append("\",\"at\":\"2021-07-").append(Integer.toString(10 + random.nextInt(20)));
            to.append(i == 0 ? "\"}" : "\"},");
        }
        to.append("]").append(number % 1000 == 7 ? OUTCOME : "").append("}]}\n");
    }

    private static List<Sample> watch(Process process, Path part, Path log) throws Exception {
        List<Sample> samples = new ArrayList<>();
        long start = System.nanoTime();
        while (!process.waitFor(5, TimeUnit.SECONDS)) {
            long resident = resident(process.pid());
            if (resident > 0) {
                long written = Files.exists(part) ? Files.size(part) : 0;
                List<long[]> heap = heap(log);
                samples.add(new Sample(
                        (System.nanoTime() - start) / 1e9,
                        written,
                        resident,
                        heap.isEmpty() ? 0 : heap.get(heap.size() - 1)[1]));
            }
        }
        return samples;
    }

    private static long resident(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000)
                    .findFirst()
                    .orElse(0);
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        }
    }

    /** Before and after each collection, in MB. */
    private static List<long[]> heap(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        List<long[]> all = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                all.add(new long[] {Long.parseLong(pause.group(1)), Long.parseLong(pause.group(2))});
            }
        }
        return all;
    }

    private static long lines(Path file) throws IOException {
        long count = 0;
        try (Lines lines = InputFile.open(file, ReadOptions.STRICT)) {
            while (lines.next() != null) {
                count++;
            }
        }
        return count;
    }

    private static void tell(List<Sample> samples, Path out, List<long[]> heap) throws IOException {
        StringBuilder rows = new StringBuilder("large run of " + INCIDENTS + " to " + OUT + "\n");
        long size = Files.size(out);
        for (int tenth = 1; tenth <= 10; tenth++) {
            long share = size / 10 * tenth;
            samples.stream()
                    .filter(it -> it.written() >= share)
                    .findFirst()
                    .or(() -> samples.stream().reduce((first, second) -> second))
                    .ifPresent(it -> rows.append(String.format(
                            Locale.ROOT,
                            "| %d %% | %.0f s | %d | %d |%n",
                            it.written() * 100 / size,
                            it.seconds(),
                            it.resident(),
                            it.heap())));
        }
        rows.append("highest RSS ")
                .append(samples.stream().mapToLong(Sample::resident).max().orElse(0))
                .append(", highest heap with garbage ")
                .append(heap.stream().mapToLong(it -> it[0]).max().orElse(0))
                .append(", without ")
                .append(heap.stream().mapToLong(it -> it[1]).max().orElse(0))
                .append(" MB\n");
        System.out.print(rows);
        Files.writeString(Path.of("target/soak.md"), rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
