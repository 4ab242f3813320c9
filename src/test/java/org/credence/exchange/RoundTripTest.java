package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.junit.jupiter.api.Test;

/** What was written reads back equal, and is written again to the same bytes. */
class RoundTripTest {
    private static final int CASES = 1_000;

    @Test
    void incidentsReadBackEqual() {
        RandomIncidents random = new RandomIncidents(20210704);
        for (int i = 0; i < CASES; i++) {
            Incident incident = random.incident("i" + i);
            String line = IncidentWriter.line(incident);
            assertFalse(line.contains("\n"), line);
            assertEquals(incident, parse(line), line);
            assertEquals(incident, parse(IncidentWriter.pretty(incident)), line);
            assertEquals(line, IncidentWriter.line(parse(line)));
        }
    }

    @Test
    void incidentsAgreeWithTheSchema() {
        RandomIncidents random = new RandomIncidents(42);
        for (int i = 0; i < 200; i++) {
            Schemas.requireValid("incident", IncidentWriter.line(random.incident("i" + i)));
        }
    }

    @Test
    void sourcesReadBackEqual() {
        RandomIncidents random = new RandomIncidents(7);
        for (int i = 0; i < CASES; i++) {
            Source source = random.source("s" + i);
            String line = SourceWriter.line(source);
            Schemas.requireValid("source", line);
            assertEquals(List.of(source), List.copyOf(read(line).all()));
        }
    }

    @Test
    void sourcesOfAFileKeepTheirOrder() {
        RandomIncidents random = new RandomIncidents(8);
        Sources sources = new Sources(List.of(random.source("z"), random.source("a"), random.source("m")));
        assertEquals(
                List.copyOf(sources.all()),
                List.copyOf(read(SourceWriter.pretty(sources)).all()));
    }

    private static Incident parse(String text) {
        return IncidentReader.parse(Passage.of("written.json", text), ReadOptions.STRICT, null);
    }

    private static Sources read(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return SourcesReader.read(
                new Lines("written.json", new java.io.ByteArrayInputStream(bytes), 1 << 20), ReadOptions.STRICT);
    }
}
