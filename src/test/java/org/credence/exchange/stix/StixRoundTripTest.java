package org.credence.exchange.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.catalog.Scoring;
import org.credence.exchange.catalog.Scoring.Made;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.stix.out.StixScores;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a bundle comes out of it again, with its ids, times and meaning; a score goes out and stays out. */
class StixRoundTripTest {
    private static final Path SAMPLES = Path.of("src/test/resources/import/stix");

    @TempDir
    private Path folder;

    /** Native incidents, of every kind that there is, come back as they were, to the last field. */
    @TestFactory
    Stream<DynamicTest> everyFixtureComesBackAsItWas() {
        return IncidentFiles.at(Path.of("fixtures")).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Sources sources =
                            SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
                    List<Incident> incidents = read(file, sources);
                    Made back = back(incidents, sources);
                    assertEquals(incidents, back.incidents());
                    for (Source source : back.run().sources().all()) {
                        assertEquals(sources.get(source.id()), source);
                    }
                    assertEquals(List.of(), back.run().rejects());
                    assertEquals(List.of(), back.run().warnings());
                }));
    }

    /** So do bundles of others, by way of the native form. */
    @TestFactory
    Stream<DynamicTest> everyBundleComesBackAsItWas() throws IOException {
        return samples()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Made first = Scoring.from(new StixFormat(), List.of(ImportFile.of(file)));
                    Made back = back(first.incidents(), first.run().sources());
                    assertEquals(first.incidents().size(), back.incidents().size());
                    for (Incident incident : first.incidents()) {
                        assertTrue(
                                back.incidents().contains(incident),
                                () -> incident + "\nmust be one of\n" + back.incidents());
                    }
                }));
    }

    /** The same scores give the same bytes, ids included. */
    @Test
    void bundleIsDeterministic() throws IOException {
        Made made = Scoring.from(new StixFormat(), List.of(ImportFile.of(SAMPLES.resolve("synthetic-opinions.json"))));
        String once = Scoring.to(new StixScores(), made.incidents(), made.run().sources());
        assertEquals(
                once, Scoring.to(new StixScores(), made.incidents(), made.run().sources()));
    }

    /** Otherwise each round would add the last one's score to the evidence. */
    @Test
    void scoreIsNoStatement() throws IOException {
        Made made = Scoring.from(new StixFormat(), List.of(ImportFile.of(SAMPLES.resolve("synthetic-opinions.json"))));
        String bundle =
                Scoring.to(new StixScores(), made.incidents(), made.run().sources());
        assertTrue(bundle.contains("\"score\":{"));
        Made back = Scoring.from(new StixFormat(), bundle, folder);
        assertFalse(back.incidents().toString().contains(StixNames.AUTHOR));
    }

    /** A stranger's opinion on an incident of ours joins what was said of it. */
    @Test
    void opinionOfOthersOnOurIncidentIsAdded() throws IOException {
        Path file = Path.of("fixtures/mh17-2014-07-17/incident.json");
        Sources sources = SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
        Incident incident = read(file, sources).get(0);
        String bundle = Scoring.to(new StixScores(), List.of(incident), sources);
        int at = bundle.indexOf("incident--");
        String object = bundle.substring(at, at + "incident--".length() + 36);
        String opinion =
                "{\"type\":\"opinion\",\"spec_version\":\"2.1\",\"id\":\"opinion--1\",\"opinion\":\"disagree\","
                        + "\"created\":\"2031-05-02T08:00:00.000Z\",\"authors\":[\"Somebody Else\"],\"object_refs\":[\""
                        + object
                        + "\"]}";
        Made back = Scoring.from(
                new StixFormat(), bundle.replace("\"objects\":[", "\"objects\":[" + opinion + ","), folder);
        String said = back.incidents().get(0).claims().toString();
        assertTrue(said.contains("somebody-else"), said);
        assertTrue(said.contains("opinion--1"), said);
        assertEquals(
                incident.claims().get(0).statements().size() + 1,
                back.incidents().get(0).claims().get(0).statements().size());
    }

    private Made back(List<Incident> incidents, Sources sources) throws IOException {
        return Scoring.from(new StixFormat(), Scoring.to(new StixScores(), incidents, sources), folder);
    }

    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static List<Incident> read(Path file, Sources sources) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT, sources)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                incidents.add(((Entry.Accepted) entry).incident());
            }
        }
        return incidents;
    }
}
