package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file that the project ships is read without a complaint. */
class FixtureFilesTest {
    private static final Path FIXTURES = Path.of("fixtures");

    @TestFactory
    Stream<DynamicTest> everyFixtureIsRead() throws IOException {
        return folders().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> readAll(folder)));
    }

    @Test
    void kindsAreRead() {
        assertTrue(KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT)
                        .priors()
                        .size()
                > 10);
    }

    @Test
    void weightsAreRead() {
        assertTrue(WeightsReader.read(Path.of("rules/weights.json"), ReadOptions.STRICT).stream()
                .allMatch(price -> price.because() != null));
    }

    static Stream<Path> folders() throws IOException {
        if (!Files.isDirectory(FIXTURES)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static void readAll(Path folder) throws IOException {
        Sources sources = SourcesReader.read(folder.resolve("sources.json"), ReadOptions.STRICT);
        for (String name : List.of("incident.json", "incidents.jsonl")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                readAll(file, sources);
            }
        }
    }

    private static void readAll(Path file, Sources sources) throws IOException {
        try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT, sources)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                assertFalse(entry instanceof Entry.Reject, entry.toString());
            }
        }
    }
}
