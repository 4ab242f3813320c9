package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.catalog.Scoring;
import org.credence.exchange.format.ScoreFormat;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeded random incidents go out in a foreign format with their scores, and come in again. */
class ForeignRoundTripTest {
    private static final int CASES = 100;

    @TempDir
    private Path folder;

    /** To the last field: STIX has a place for what it does not know. */
    @Test
    void stixKeepsEverything() throws IOException {
        RandomIncidents random = new RandomIncidents(21);
        for (int i = 0; i < CASES; i++) {
            Incident incident = random.incident("i" + i);
            assertEquals(List.of(incident), back("stix", incident, sources(incident, random)), "case " + i);
        }
    }

    /** MISP wants UUIDs and times to the second; who said what, when, and in which sense, is kept. */
    @Test
    void mispKeepsTimesAndMeaning() throws IOException {
        RandomIncidents random = new RandomIncidents(22);
        for (int i = 0; i < CASES; i++) {
            Incident incident = random.incident("i" + i);
            List<Incident> back = back("misp", incident, sources(incident, random));
            assertEquals(1, back.size());
            Set<String> said = meaning(incident);
            Set<String> again = meaning(back.get(0));
            assertTrue(said.containsAll(again), () -> again + "\nmust be of\n" + said);
            said.removeIf(word -> word.startsWith(Stance.RETRACTS.name()));
            assertTrue(again.containsAll(said), () -> again + "\nmust hold\n" + said);
        }
    }

    /** Without a time to the second, which MISP has for nothing, a day begins at midnight. */
    private static Set<String> meaning(Incident incident) {
        Set<String> meaning = new TreeSet<>();
        for (Claim claim : incident.claims()) {
            for (Statement said : claim.statements()) {
                Moment at = said.at();
                meaning.add(said.stance() + " " + (at == null ? "" : seconds(at)));
            }
        }
        return meaning;
    }

    private static Instant seconds(Moment at) {
        Instant instant =
                at.instant() == null ? at.day().atStartOfDay(ZoneOffset.UTC).toInstant() : at.instant();
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private List<Incident> back(String format, Incident incident, Sources sources) throws IOException {
        ScoreFormat out = Formats.outNamed(format).orElseThrow();
        String text = Scoring.to(out, List.of(incident), sources);
        Scoring.Made made = Scoring.from(Formats.named(format).orElseThrow(), text, folder);
        assertEquals(List.of(), made.run().rejects(), text);
        return made.incidents();
    }

    private static Sources sources(Incident incident, RandomIncidents random) {
        Map<String, Source> all = new TreeMap<>();
        for (Claim claim : incident.claims()) {
            for (Statement said : claim.statements()) {
                all.computeIfAbsent(said.source(), random::source);
                said.relays().forEach(relay -> all.computeIfAbsent(relay, random::source));
            }
        }
        return new Sources(new ArrayList<>(all.values()));
    }
}
