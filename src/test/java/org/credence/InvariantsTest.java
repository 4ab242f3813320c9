package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.credence.facts.Cut;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.price.Contribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every score, over seeded random incidents with the shipped rules. */
class InvariantsTest {
    private static final int INCIDENTS = 1000;
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);
    private static final Moment MIDDLE = Moment.on(LocalDate.of(2020, 1, 4));

    private static Credence credence;
    private static Sources sources;
    private static List<Incident> incidents;
    private static List<IncidentScore> scores;

    @BeforeAll
    static void scoreThemAll() throws Exception {
        credence = ShippedRules.credence(Path.of("rules"));
        RandomIncidents random = new RandomIncidents(20210704);
        List<Source> all = new ArrayList<>(random.sources().all());
        all.add(newcomerWithAGoodRecord());
        sources = new Sources(all);
        incidents = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            incidents.add(random.next("i" + i));
        }
        scores = score(incidents, Cut.NONE);
    }

    private static Source newcomerWithAGoodRecord() {
        return Source.of("fresh", SourceKind.INDEPENDENT_MEDIA)
                .withRecord(new TrackRecord(
                        new Tally(40, 2),
                        new Tally(40, 2),
                        new TreeMap<>(java.util.Map.of(
                                "raids", new TrackRecord.ByDirection(new Tally(20, 1), new Tally(20, 1))))));
    }

    private static List<IncidentScore> score(List<Incident> what, Cut cut) {
        List<IncidentScore> all = new ArrayList<>();
        for (int i = 0; i < what.size(); i += 50) {
            all.addAll(credence.score(
                    what.subList(i, Math.min(what.size(), i + 50)), sources, TrackRecords.FROM_FILE, cut));
        }
        return all;
    }

    @Test
    void argumentsAddUpToTheScore() {
        int lines = 0;
        for (IncidentScore score : scores) {
            for (ClaimScore claim : score.claims()) {
                double sum = claim.contributions().stream()
                        .mapToDouble(Contribution::decibans)
                        .sum();
                assertEquals(claim.logOdds(), Math.rint(sum * 1e4) / 1e4, 0.0, score.id() + " " + claim.id());
                if (claim.confidence() != null) {
                    assertEquals(
                            1 / (1 + Math.pow(10, -claim.logOdds() / 10)),
                            claim.confidence().value(),
                            1e-6);
                }
                lines += claim.contributions().size();
            }
        }
        assertTrue(lines > 10 * INCIDENTS);
    }

    @Test
    void orderOfFactsDoesNotMatter() {
        Random random = new Random(1);
        List<Incident> shuffled =
                incidents.stream().map(it -> shuffle(it, random)).toList();
        List<IncidentScore> again = score(shuffled, Cut.NONE);
        for (int i = 0; i < INCIDENTS; i++) {
            for (ClaimScore claim : scores.get(i).claims()) {
                ClaimScore other = again.get(i).claim(claim.id());
                assertEquals(
                        claim.confidence(), other.confidence(), scores.get(i).id() + " " + claim.id());
                assertEquals(claim.verdict(), other.verdict());
            }
        }
    }

    private static Incident shuffle(Incident incident, Random random) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            List<Statement> statements = new ArrayList<>(claim.statements());
            Collections.shuffle(statements, random);
            claims.add(claim.withStatements(statements));
        }
        Collections.shuffle(claims, random);
        return incident.withClaims(claims);
    }

    @Test
    void companyInASessionDoesNotMatter() {
        for (int i = 0; i < INCIDENTS; i++) {
            IncidentScore alone = credence.score(incidents.get(i), sources, TrackRecords.FROM_FILE, Cut.NONE);
            for (ClaimScore claim : scores.get(i).claims()) {
                assertEquals(claim.contributions(), alone.claim(claim.id()).contributions());
            }
        }
    }

    @Test
    void oneMoreConfirmationNeverLowers() {
        compareWithOneMore(Stance.ASSERTS, 1);
    }

    @Test
    void oneMoreDenialNeverRaises() {
        compareWithOneMore(Stance.DENIES, -1);
    }

    private static void compareWithOneMore(Stance stance, int sign) {
        Random random = new Random(2);
        List<Incident> more = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        for (Incident incident : incidents) {
            Claim claim = incident.claims().get(random.nextInt(incident.claims().size()));
            claims.add(claim.id());
            more.add(with(incident, claim, Statement.of("fresh", "fresh", stance, Moment.on(LATER))));
        }
        List<IncidentScore> after = score(more, Cut.NONE);
        int moved = 0;
        for (int i = 0; i < INCIDENTS; i++) {
            ClaimScore was = scores.get(i).claim(claims.get(i));
            ClaimScore is = after.get(i).claim(claims.get(i));
            if (was.confidence() != null && is.confidence() != null) {
                double change = is.confidence().value() - was.confidence().value();
                assertTrue(change * sign >= 0, incidents.get(i).id() + " " + claims.get(i) + " " + was + " " + is);
                moved += change == 0 ? 0 : 1;
            }
        }
        assertTrue(moved > INCIDENTS / 2, "only " + moved + " moved");
    }

    private static Incident with(Incident incident, Claim to, Statement statement) {
        return incident.withClaims(incident.claims().stream()
                .map(claim -> {
                    if (!claim.id().equals(to.id())) {
                        return claim;
                    }
                    List<Statement> statements = new ArrayList<>(claim.statements());
                    statements.add(statement);
                    return claim.withStatements(statements);
                })
                .toList());
    }

    @Test
    void asOfScoringNeverSeesTheFuture() {
        Cut cut = Cut.asOf(MIDDLE);
        List<IncidentScore> then = score(incidents, cut);
        Random random = new Random(3);
        List<Incident> planted = incidents.stream()
                .map(incident -> plantFuture(incident, random))
                .toList();
        List<IncidentScore> again = score(planted, cut);
        for (int i = 0; i < INCIDENTS; i++) {
            for (ClaimScore claim : then.get(i).claims()) {
                ClaimScore other = again.get(i).claim(claim.id());
                assertEquals(claim.confidence(), other.confidence());
                assertEquals(claim.contributions(), other.contributions());
            }
        }
    }

    /** A later statement and a later outcome for each claim, and a later rival that contradicts it. */
    private static Incident plantFuture(Incident incident, Random random) {
        Moment next = Moment.on(MIDDLE.day().plusDays(1));
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            List<Statement> statements = new ArrayList<>(claim.statements());
            Stance stance = Stance.values()[random.nextInt(4)];
            statements.add(Statement.of(claim.id() + "later", "fresh", stance, next));
            Outcome outcome = new Outcome(Outcome.Result.REFUTED, Moment.on(LATER), null, null);
            claims.add(new Claim(
                    claim.id(),
                    claim.aspect(),
                    claim.value(),
                    claim.text(),
                    claim.parties(),
                    claim.topic(),
                    claim.forecast(),
                    claim.contradicts(),
                    claim.usual(),
                    statements,
                    outcome,
                    claim.extra()));
            if (claim.aspect() != Aspect.OCCURRENCE) {
                claims.add(futureRival(claim, next));
            }
        }
        return incident.withClaims(claims);
    }

    private static Claim futureRival(Claim claim, Moment next) {
        String id = claim.id() + "rival";
        return new Claim(
                id,
                claim.aspect(),
                Value.of("something else"),
                id,
                new Claim.Parties(Set.of("north"), Set.of("south")),
                claim.topic(),
                false,
                List.of(claim.id()),
                null,
                List.of(Statement.of(id + "s", "fresh", Stance.ASSERTS, next)),
                null,
                Map.of());
    }

    @Test
    void leavingOutAStatementIsNeverHavingHadIt() {
        List<Incident> shorter = new ArrayList<>();
        List<IncidentScore> cut = new ArrayList<>();
        for (Incident incident : incidents.subList(0, 200)) {
            Claim claim = incident.claims().get(0);
            Statement first = claim.statements().get(0);
            shorter.add(incident.withClaims(incident.claims().stream()
                    .map(it -> it.withStatements(it.statements().stream()
                            .filter(statement -> !statement.id().equals(first.id()))
                            .toList()))
                    .toList()));
            cut.add(credence.score(incident, sources, TrackRecords.FROM_FILE, Cut.NONE.without(Set.of(first.id()))));
        }
        List<IncidentScore> never = score(shorter, Cut.NONE);
        for (int i = 0; i < never.size(); i++) {
            for (ClaimScore claim : never.get(i).claims()) {
                assertEquals(claim.confidence(), cut.get(i).claim(claim.id()).confidence());
            }
        }
    }
}
