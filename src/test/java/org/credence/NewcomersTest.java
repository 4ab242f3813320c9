package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.credence.facts.Cut;
import org.credence.model.Allegiance;
import org.credence.model.Basis;
import org.credence.model.Incident;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.credence.score.ClaimScore;
import org.credence.score.Contribution;
import org.credence.score.IncidentScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What newcomers can do together has a limit, whoever they are, whatever they say, and however many. */
class NewcomersTest {
    private static final int CASES = 10_000;
    private static final int POOL = 50;
    private static final int MOST = 200;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    /** Log-odds and the line of the limit are kept to a ten-thousandth of a deciban. */
    private static final double ROUNDING = 0.001;

    private static Credence credence;
    private static double limit;

    @BeforeAll
    static void open() throws Exception {
        credence = ShippedRules.credence(Path.of("rules"));
        limit = credence.prices().of("newcomers-together").value();
    }

    /** One incident without and with a crowd. */
    private record Case(Incident before, Incident after) {}

    @Test
    void crowdsNeverMoveAClaimFurtherThanTheLimit() {
        requireLimit(CASES);
    }

    private static void requireLimit(int count) {
        double most = 0;
        int beyondHalf = 0;
        for (int seed = 0; seed < count; seed += POOL) {
            RandomIncidents incidents = new RandomIncidents(seed);
            Random random = new Random(seed);
            List<Source> all = new ArrayList<>(settled(incidents));
            List<Source> crowd = crowd(random);
            all.addAll(crowd);
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < POOL; i++) {
                Incident before = incidents.next("i" + (seed + i));
                cases.add(new Case(before, joined(before, crowd, random)));
            }
            for (double moved : moved(cases, new Sources(all))) {
                most = Math.max(most, Math.abs(moved));
                beyondHalf += Math.abs(moved) > limit / 2 ? 1 : 0;
            }
        }
        assertTrue(beyondHalf > count / 4, "only " + beyondHalf + " crowds did much");
        assertTrue(most > 0.95 * limit, "no crowd came near the limit, the furthest " + most);
    }

    /** Everybody of the incident itself has a record, or is of a kind that is vouched for. */
    private static List<Source> settled(RandomIncidents incidents) {
        return incidents.sources().all().stream()
                .map(source -> isAnybody(source.kind()) ? as(source, SourceKind.WITNESS) : source)
                .toList();
    }

    private static boolean isAnybody(SourceKind kind) {
        return kind == SourceKind.SOCIAL_ACCOUNT || kind == SourceKind.UNNAMED_GROUP;
    }

    private static Source as(Source source, SourceKind kind) {
        return new Source(
                source.id(),
                source.name(),
                kind,
                source.allegiances(),
                source.owner(),
                List.of(),
                List.of(),
                source.record(),
                new TreeMap<>(source.copies()),
                Map.of());
    }

    private static List<Source> crowd(Random random) {
        List<Source> crowd = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            List<Allegiance> allegiances = new ArrayList<>();
            for (String party : List.of("north", "south", "east")) {
                if (random.nextInt(4) == 0) {
                    allegiances.add(random.nextBoolean() ? Allegiance.member(party) : Allegiance.ally(party));
                }
            }
            crowd.add(new Source(
                    "new-" + i,
                    "new-" + i,
                    random.nextBoolean() ? SourceKind.SOCIAL_ACCOUNT : SourceKind.UNNAMED_GROUP,
                    allegiances,
                    random.nextInt(3) == 0 ? "house-" + random.nextInt(2) : null,
                    List.of(),
                    List.of(),
                    TrackRecord.NONE,
                    new TreeMap<>(),
                    Map.of()));
        }
        return crowd;
    }

    /** One to two hundred of the crowd speak on one claim of the incident, and some of them on others. */
    private static Incident joined(Incident incident, List<Source> crowd, Random random) {
        List<String> there = new ArrayList<>();
        incident.claims().forEach(claim -> claim.statements().forEach(statement -> there.add(statement.id())));
        Map<String, List<Statement>> more = new HashMap<>();
        int size = random.nextInt(20) == 0 ? 1 + random.nextInt(MOST) : 1 + random.nextInt(20);
        boolean oneMind = random.nextInt(4) > 0;
        Stance mind = Stance.values()[random.nextInt(3)];
        String target =
                incident.claims().get(random.nextInt(incident.claims().size())).id();
        for (int i = 0; i < size; i++) {
            String claim = random.nextInt(5) > 0
                    ? target
                    : incident.claims()
                            .get(random.nextInt(incident.claims().size()))
                            .id();
            Stance stance = oneMind ? mind : Stance.values()[random.nextInt(4)];
            more.computeIfAbsent(claim, it -> new ArrayList<>())
                    .add(statement("n" + i, crowd.get(i), stance, there, random));
            if (random.nextInt(10) == 0) {
                more.get(claim).add(statement("m" + i, crowd.get(i), Stance.RETRACTS, there, random));
            }
        }
        return incident.withClaims(incident.claims().stream()
                .map(claim -> {
                    List<Statement> all = new ArrayList<>(claim.statements());
                    all.addAll(more.getOrDefault(claim.id(), List.of()));
                    return claim.withStatements(all);
                })
                .toList());
    }

    private static Statement statement(String id, Source source, Stance stance, List<String> there, Random random) {
        Manner manner = new Manner(
                Basis.values()[random.nextInt(Basis.values().length)],
                random.nextInt(3) == 0,
                random.nextBoolean(),
                Scope.values()[random.nextInt(Scope.values().length)]);
        return new Statement(
                id,
                source.id(),
                stance,
                random.nextInt(10) == 0 ? null : Moment.on(START.plusDays(random.nextInt(12) - 3)),
                random.nextInt(3) == 0 ? List.of("source-" + random.nextInt(24)) : List.of(),
                random.nextInt(4) == 0 ? there.get(random.nextInt(there.size())) : null,
                manner,
                random.nextInt(3) == 0 ? Set.of(Medium.values()[random.nextInt(3)]) : Set.of(),
                null,
                random.nextBoolean() ? "archive" : null,
                random.nextInt(3) == 0 ? "words " + random.nextInt(4) : null,
                Map.of());
    }

    /** By how much each claim of each case moves, in dB; those of which nothing was known before start from nothing. */
    private static List<Double> moved(List<Case> cases, Sources sources) {
        List<IncidentScore> before = score(cases.stream().map(Case::before).toList(), sources);
        List<IncidentScore> after = score(cases.stream().map(Case::after).toList(), sources);
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (ClaimScore claim : before.get(i).claims()) {
                ClaimScore then = after.get(i).claim(claim.id());
                double change = then.logOdds() - claim.logOdds();
                double most = then.claim().isRivalled() ? 2 * limit : limit;
                assertTrue(
                        Math.abs(change) <= most + ROUNDING,
                        () -> claim.claim().getIncident() + " " + claim.id() + " moved by " + change);
                double sum = then.contributions().stream()
                        .mapToDouble(Contribution::decibans)
                        .sum();
                assertEquals(then.logOdds(), sum, 1e-6);
                moved.add(change);
            }
        }
        return moved;
    }

    private static List<IncidentScore> score(List<Incident> incidents, Sources sources) {
        return credence.score(incidents, sources, TrackRecords.FROM_FILE, Cut.NONE);
    }
}
