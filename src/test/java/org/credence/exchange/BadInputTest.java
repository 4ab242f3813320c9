package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole text of what is said about each bad input. A new case is a new file under {@code bad/}; with
 * {@code -Daccept=true} the program writes what it says beside it, for review.
 */
class BadInputTest {
    private static final Path BAD = Path.of("src/test/resources/org/credence/exchange/bad");
    private static final Sources KNOWN = new Sources(List.of(
            new Source(
                    "harbour-radio",
                    "Harbour Radio",
                    SourceKind.INDEPENDENT_MEDIA,
                    List.of(),
                    null,
                    List.of(),
                    List.of("Radio Harbour"),
                    org.credence.model.TrackRecord.NONE,
                    java.util.Collections.emptySortedMap(),
                    java.util.Map.of()),
            Source.of("coast-wire", SourceKind.WIRE_AGENCY)));

    @TestFactory
    Stream<DynamicTest> incidents() throws IOException {
        return each("incidents", file -> {
            StringBuilder said = new StringBuilder();
            try (IncidentReader reader = IncidentReader.of(open(file), ReadOptions.STRICT, KNOWN)) {
                for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                    said.append(text(entry)).append('\n');
                }
            } catch (BadInput e) {
                said.append(e.getMessage()).append('\n');
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return said.toString();
        });
    }

    @TestFactory
    Stream<DynamicTest> sources() throws IOException {
        return each("sources", file -> said(() -> SourcesReader.read(open(file), ReadOptions.STRICT)));
    }

    @TestFactory
    Stream<DynamicTest> kinds() throws IOException {
        return each("kinds", file -> said(() -> KindsReader.parse(open(file).rest(), ReadOptions.STRICT)));
    }

    @TestFactory
    Stream<DynamicTest> weights() throws IOException {
        return each("weights", file -> said(() -> WeightsReader.parse(open(file).rest(), ReadOptions.STRICT)));
    }

    private static String text(Entry entry) {
        return entry instanceof Entry.Accepted accepted
                ? accepted.where() + ": accepted " + accepted.incident().id()
                : ((Entry.Reject) entry).problem().toString();
    }

    private static String said(Runnable reading) {
        try {
            reading.run();
            return "accepted\n";
        } catch (BadInput e) {
            return e.getMessage() + "\n";
        }
    }

    private static Lines open(Path file) {
        try {
            return new Lines(file.getFileName().toString(), Files.newInputStream(file), ReadOptions.DEFAULT_LIMIT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> each(String folder, Function<Path, String> said) throws IOException {
        try (Stream<Path> files = Files.list(BAD.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> compare(file, said.apply(file))));
        }
    }

    private static void compare(Path file, String said) throws IOException {
        Path golden = file.resolveSibling(file.getFileName() + ".txt");
        if (Boolean.getBoolean("accept")) {
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }
}
