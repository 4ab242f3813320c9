package org.credence.exchange.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.KindsReader;
import org.credence.exchange.Schemas;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.score.IncidentScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the engine says of every fixture agrees with the schema, adds up as written, and is written the same twice. */
class EngineOutputTest {
    private static Credence credence;

    @BeforeAll
    static void compileTheRules() throws IOException {
        RuleBook rules = RuleBook.compile(RuleSet.read(Path.of("rules")));
        credence = Credence.with(rules, List.of(), KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT));
    }

    @TestFactory
    Stream<DynamicTest> everyFixture() {
        return IncidentFiles.at(Path.of("fixtures")).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Sources sources = SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
        ScoreWriter full = new ScoreWriter(credence.prices(), Detail.FULL);
        for (Incident incident : read(file, sources)) {
            IncidentScore score = credence.examine(incident, sources, TrackRecords.FROM_FILE, Cut.NONE, Set.of());
            String line = full.line(score);
            Schemas.requireValid("score", line);
            Schemas.requireValid("score", new ScoreWriter(credence.prices(), Detail.SUMMARY).line(score));
            ScoreReader.parse(Passage.of("score", line), ReadOptions.STRICT)
                    .claims()
                    .forEach(EngineOutputTest::requireSum);
            assertEquals(line, full.line(score));
        }
    }

    /** As decimals, to the last digit. */
    private static void requireSum(SavedScore.SavedClaim claim) {
        BigDecimal sum = claim.arguments().stream()
                .map(argument -> BigDecimal.valueOf(argument.decibans()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(BigDecimal.valueOf(claim.logOdds())), () -> claim.id() + ": " + sum);
    }

    private static List<Incident> read(Path file, Sources sources) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT, sources)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                incidents.add(assertInstanceOf(Entry.Accepted.class, entry, Files.readString(file))
                        .incident());
            }
        }
        return incidents;
    }
}
