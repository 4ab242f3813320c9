package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.Schemas;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.model.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Importers over real samples: {@code CREDENCE_DATA=FOLDER mvn -Preal test}. What each gave is printed as a table.
 *
 * <p>Adding a sample is adding a line to {@code real/samples.txt}.
 */
@Tag("real")
class RealSamplesTest {
    /** A schema takes far longer than the reader; the lines of one format are much alike. */
    private static final int VALIDATED = 200;

    @Test
    void realSamplesImportAsExpected() throws IOException {
        List<RealData.Sample> samples = RealData.samples();
        System.out.println("| sample | format | read | made | rejected | warnings |\n|---|---|--:|--:|--:|--:|");
        assertAll(samples.stream().map(sample -> (Executable) () -> sample(sample)));
    }

    private static void sample(RealData.Sample sample) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        ImportRun run = ImportRun.of(sample.format(), sample.files(), sample.options(), incidents::add);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d |%n",
                sample.name(),
                sample.format().name(),
                run.count().reads(),
                run.count().incidents(),
                run.count().rejects(),
                run.count().warnings());
        for (Incident incident : incidents) {
            Passage line = Passage.of("line", IncidentWriter.line(incident));
            assertEquals(incident, IncidentReader.parse(line, ReadOptions.STRICT, run.sources()));
        }
        incidents.stream().limit(VALIDATED).forEach(it -> Schemas.requireValid("incident", IncidentWriter.line(it)));
        assertEquals(sample.rejects(), run.count().rejects(), () -> sample.name() + ": " + run.rejects());
        if (sample.options().mapping() == null) {
            Head head = Head.of(sample.files().get(0));
            assertEquals(
                    sample.format().name(), Formats.of(head).map(Format::name).orElse(""), sample.name());
        }
    }
}
