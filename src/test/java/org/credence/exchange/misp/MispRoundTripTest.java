package org.credence.exchange.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.catalog.Scoring;
import org.credence.exchange.catalog.Scoring.Made;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.misp.out.MispScores;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What goes into an event comes out of it again, with its ids, times and meaning; a score goes out and stays out. */
class MispRoundTripTest {
    private static final Path SAMPLES = Path.of("src/test/resources/import/misp");

    @TempDir
    private Path folder;

    /** Events of others come back as they were, to the last field; what was rejected has nothing to come back. */
    @TestFactory
    Stream<DynamicTest> everyEventComesBackAsItWas() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().contains("rejects"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        Made first = Scoring.from(new MispFormat(), List.of(ImportFile.of(file)));
                        Made back = back(first.incidents(), first.run().sources());
                        assertEquals(shape(first.incidents()), shape(back.incidents()));
                    }));
        }
    }

    /** By id, since parts of one kind come back together; a map is equal in whatever order. */
    private static Map<String, Map<String, Claim>> shape(List<Incident> incidents) {
        Map<String, Map<String, Claim>> shape = new TreeMap<>();
        for (Incident incident : incidents) {
            Map<String, Claim> claims = shape.computeIfAbsent(incident.id(), id -> new TreeMap<>());
            for (Claim claim : incident.claims()) {
                claims.put(
                        claim.id(),
                        claim.withStatements(claim.statements().stream()
                                .sorted(Comparator.comparing(Statement::id))
                                .toList()));
            }
        }
        return shape;
    }

    /** Who says what of a native claim, when, and how firmly. */
    @Test
    void statementsOfOursKeepTheirMeaning() throws IOException {
        Path file = Path.of("fixtures/kunduz-2015-10-03/incident.json");
        Sources sources = SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
        Incident incident = IncidentReader.readOne(file, ReadOptions.STRICT);
        Made back = back(List.of(incident), sources);
        List<Statement> said = incident.claims().get(0).statements();
        List<Statement> again = back.incidents().get(0).claims().get(0).statements();
        assertEquals(said.size(), again.size());
        for (Statement statement : said) {
            String name = sources.get(statement.source()).name();
            assertTrue(
                    again.stream()
                            .anyMatch(it ->
                                    back.run().sources().get(it.source()).name().equals(name)
                                            && it.stance() == statement.stance()
                                            && it.manner().hedged()
                                                    == statement.manner().hedged()),
                    () -> statement + "\n" + again);
        }
    }

    /** Otherwise each round would add the last one's score to the evidence. */
    @Test
    void scoreIsNoStatement() throws IOException {
        Made made = Scoring.from(new MispFormat(), List.of(ImportFile.of(SAMPLES.resolve("synthetic-event.json"))));
        String events =
                Scoring.to(new MispScores(), made.incidents(), made.run().sources());
        assertTrue(events.contains(MispNames.AUTHOR));
        Made back = Scoring.from(new MispFormat(), events, folder);
        assertFalse(back.incidents().toString().contains(MispNames.AUTHOR));
        assertTrue(back.run().sources().find(MispNames.AUTHOR).isEmpty());
    }

    private Made back(List<Incident> incidents, Sources sources) throws IOException {
        return Scoring.from(new MispFormat(), Scoring.to(new MispScores(), incidents, sources), folder);
    }
}
