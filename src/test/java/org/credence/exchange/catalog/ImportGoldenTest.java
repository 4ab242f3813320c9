package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.model.Incident;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample of every format, with all that comes of it: incidents, sources, rejects, warnings and the summary.
 *
 * <p>A new case is a new file under {@code import/FORMAT/}; a folder whose name ends in {@code .files} is a case of
 * several files, any other folder an input that is a folder. {@code -Dgolden.write=true} writes what comes out now
 * beside it; look at the difference before you commit it.
 */
class ImportGoldenTest {
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    Stream<DynamicTest> samplesGiveWhatIsExpected() throws IOException {
        return Samples.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> compare(it)));
    }

    @TestFactory
    Stream<DynamicTest> samplesAreToldByTheirContent() throws IOException {
        return Samples.all().stream()
                .filter(Samples.Sample::isRecognisable)
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertEquals(
                                sample.format().name(),
                                Formats.of(Head.of(sample.files().get(0)))
                                        .map(Format::name)
                                        .orElse("unknown"))));
    }

    /** What comes out can be read in again as it is, with the sources that came with it. */
    @TestFactory
    Stream<DynamicTest> incidentsAreReadBackAsTheyWere() throws IOException {
        return Samples.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> readBack(it)));
    }

    private static void readBack(Samples.Sample sample) throws IOException {
        List<Incident> incidents = new java.util.ArrayList<>();
        ImportRun run = ImportRun.of(sample.format(), sample.files(), sample.options(), incidents::add);
        for (Incident incident : incidents) {
            Passage line = Passage.of("line", org.credence.exchange.IncidentWriter.line(incident));
            assertEquals(incident, IncidentReader.parse(line, ReadOptions.STRICT, run.sources()));
        }
    }

    private static void compare(Samples.Sample sample) throws IOException {
        String told = ImportRun.told(sample);
        Path golden = sample.golden();
        if (WRITE) {
            Files.writeString(golden, told);
        }
        assertTrue(Files.exists(golden), golden + " must exist; write it with -Dgolden.write=true");
        assertEquals(Files.readString(golden), told);
    }

    /** Formats without a sample would be untested, and unfuzzed. */
    @TestFactory
    Stream<DynamicTest> everyFormatHasASample() throws IOException {
        List<String> sampled =
                Samples.all().stream().map(it -> it.format().name()).toList();
        return Formats.in().stream()
                .map(Format::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> assertTrue(sampled.contains(name))));
    }
}
