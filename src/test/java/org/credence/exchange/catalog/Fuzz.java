package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.RejectWriter;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Incident;
import org.junit.jupiter.api.Assertions;

/**
 * Imports spoiled samples of one format. Whatever the input, the importer must end in time without a failure, every
 * incident must read back as it is with the sources that came with it, and every problem must be one that can be
 * written down.
 */
final class Fuzz {
    /** Thousands of times what a sample takes; a loop without end takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String format;
    private final List<Samples.Sample> samples;
    private final Path folder;

    Fuzz(String format, Path folder) throws IOException {
        this.format = format;
        this.folder = folder;
        this.samples = Samples.all().stream()
                .filter(it -> it.format().name().equals(format))
                .toList();
    }

    /** One import, of a sample spoiled the same way for the same seed. */
    void once(long seed) {
        Random random = new Random(seed);
        Samples.Sample sample = samples.get(random.nextInt(samples.size()));
        try {
            Path copy = folder.resolve(String.valueOf(sample.path().getFileName()));
            delete(copy);
            copy(sample.path(), copy);
            spoil(copy, seed, random);
            String told = format + " " + seed + ", " + sample.name() + ", left in " + folder;
            Assertions.assertTimeoutPreemptively(PATIENCE, () -> run(sample.at(copy)), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AssertionError e) {
            throw new AssertionError(format + " with seed " + seed + " of " + sample.name() + ": " + e.getMessage(), e);
        }
    }

    private static void run(Samples.Sample spoiled) throws IOException {
        ImportRun run = ImportRun.of(spoiled.format(), spoiled.files(), spoiled.options(), Fuzz::write);
        org.credence.model.Sources sources = run.sources();
        ImportRun.of(spoiled.format(), spoiled.files(), spoiled.options(), incident -> {
            Passage line = Passage.of("line", IncidentWriter.line(incident));
            assertEquals(incident, IncidentReader.parse(line, ReadOptions.STRICT, sources));
        });
        run.rejects().forEach(RejectWriter::line);
        run.warnings().forEach(RejectWriter::line);
        run.count().lines();
    }

    private static void write(Incident incident) {
        IncidentWriter.line(incident);
    }

    private static void spoil(Path copy, long seed, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(copy)) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        Files.write(file, new Mutator(seed).mutate(Files.readAllBytes(file)));
    }

    private static void copy(Path from, Path to) throws IOException {
        Path sources = from.resolveSibling("sources.json");
        if (Files.exists(sources)) {
            Files.write(to.resolveSibling("sources.json"), Files.readAllBytes(sources));
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(each));
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
