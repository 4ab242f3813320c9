package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What takes hours, for every format of the catalog: {@code mvn -Psoak test}. What it found last is told in soak.md.
 *
 * <p>{@code -Dsoak.seconds} for each fuzz run, 600 unless given; {@code -Dsoak.bytes} of each large file, 2 GB unless
 * given; {@code -Dsoak.seed} for the first seed; {@code -Dsoak.formats}, with commas, for some formats only. Rows of its
 * tables go to {@code target/soak.md}.
 */
@Tag("soak")
class SoakTest {
    private static final long SECONDS = Long.getLong("soak.seconds", 600);
    private static final long BYTES = Long.getLong("soak.bytes", 2_000_000_000);
    private static final long SEED = Long.getLong("soak.seed", 1_000_000);

    /** Long enough for the compiler of the virtual machine to have done its work, short enough to repeat. */
    private static final long SPEED_BYTES = 64_000_000;

    /** Past the limit under which anything may expand as it likes. */
    private static final long BOMB_BYTES = 1_200_000_000;

    @TempDir
    private Path folder;

    private Stream<DynamicTest> each(Executable test) {
        List<String> only = List.of(System.getProperty("soak.formats", "").split(",", -1));
        return Formats.in().stream()
                .filter(format -> only.contains("") || only.contains(format.name()))
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> test.execute(format)));
    }

    private interface Executable {
        void execute(Format format) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> importersSurviveSpoiledInputs() {
        return each(format -> {
            Fuzz fuzz = new Fuzz(format.name(), folder);
            forgetHighest();
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            long seed = SEED;
            while (System.nanoTime() < end) {
                fuzz.once(seed++);
            }
            row(
                    "fuzz",
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %d | %d |",
                            format.name(),
                            SECONDS,
                            seed - SEED,
                            SEED,
                            highest()));
        });
    }

    @TestFactory
    Stream<DynamicTest> memoryDoesNotGrowWithTheFile() {
        return each(format -> {
            List<Path> files = Large.write(format.name(), folder, BYTES);
            forgetHighest();
            long start = System.nanoTime();
            ImportRun run = imported(format, files, incident -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            long bytes = delete(files);
            assertTrue(run.count().incidents() > 0);
            row(
                    "large",
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f | %d | %d | %d | %.0f | %d | %.0f |",
                            format.name(),
                            bytes / 1e9,
                            run.count().reads(),
                            run.count().incidents(),
                            run.count().rejects(),
                            bytes / 1e6 / seconds,
                            highest(),
                            Runtime.getRuntime().maxMemory() / 1e6));
        });
    }

    @TestFactory
    Stream<DynamicTest> importersKeepUpWithTheirParsers() {
        return each(format -> {
            List<Path> files = Large.write(format.name(), folder, SPEED_BYTES);
            Speed speed = Speed.of(format, files);
            delete(files);
            row("speed", speed.toString());
            assertTrue(speed.isEnough(), speed.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> packedFilesThatExpandWithoutEndAreRejected() {
        return each(format -> {
            Path bomb = folder.resolve("bomb.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
                out.write(Large.beginning(format.name()).getBytes(StandardCharsets.US_ASCII));
                byte[] blank = "\n".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                for (long written = 0; written < BOMB_BYTES; written += blank.length) {
                    out.write(blank);
                }
            }
            ImportRun run = imported(format, List.of(bomb), incident -> {});
            delete(List.of(bomb));
            long stops = run.rejects().stream()
                    .filter(reject -> reject.expected().startsWith("at most 200 times as long unpacked"))
                    .count();
            assertEquals(1, stops, () -> run.rejects().toString());
            row("bombs", "| " + format.name() + " | rejected |");
        });
    }

    private static ImportRun imported(Format format, List<Path> files, Consumer<org.credence.model.Incident> incidents)
            throws IOException {
        return ImportRun.of(format, files.stream().map(ImportFile::of).toList(), ImportOptions.USUAL, incidents);
    }

    private static void forgetHighest() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that was ever in use of the heap, garbage with it, in MB. */
    private static long highest() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** Deletes files; how many bytes they had. */
    private static long delete(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            Files.delete(file);
        }
        return bytes;
    }

    private static void row(String table, String row) throws IOException {
        System.out.println(table + " " + row);
        Files.writeString(
                Path.of("target/soak.md"),
                table + " " + row + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
