package org.credence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.credence.model.Allegiance;
import org.credence.model.Basis;
import org.credence.model.Incident;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.TrackRecord;

/** Made-up newcomers without a record who join made-up incidents, the same for the same dice. */
public final class RandomCrowd {
    private static final int MOST = 200;
    private static final List<String> PARTIES = List.of("north", "south", "east");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final Random random;
    private final List<Source> sources = new ArrayList<>();

    public RandomCrowd(Random random) {
        this(random, PARTIES.size());
    }

    /** @param ties the number of parties that each may be tied to */
    public RandomCrowd(Random random, int ties) {
        this.random = random;
        for (int i = 0; i < MOST; i++) {
            List<Allegiance> allegiances = new ArrayList<>();
            for (String party : PARTIES.subList(0, ties)) {
                if (random.nextInt(4) == 0) {
                    allegiances.add(random.nextBoolean() ? Allegiance.member(party) : Allegiance.ally(party));
                }
            }
            sources.add(new Source(
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
    }

    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Everybody of the incident itself has a record, or is of a kind that is vouched for. */
    public static List<Source> settled(RandomIncidents incidents) {
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

    /** One to two hundred of the crowd speak on one claim of the incident, and some of them on others. */
    public Incident joined(Incident incident) {
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
            more.computeIfAbsent(claim, it -> new ArrayList<>()).add(statement("n" + i, sources.get(i), stance, there));
            if (random.nextInt(10) == 0) {
                more.get(claim).add(statement("m" + i, sources.get(i), Stance.RETRACTS, there));
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

    /** The incident, with a third of what is said in it passed on by one of the crowd. */
    public Incident passedOn(Incident incident) {
        return incident.withClaims(incident.claims().stream()
                .map(claim -> claim.withStatements(
                        claim.statements().stream().map(this::passedOn).toList()))
                .toList());
    }

    private Statement passedOn(Statement it) {
        if (random.nextInt(3) > 0) {
            return it;
        }
        return new Statement(
                it.id(),
                it.source(),
                it.stance(),
                it.at(),
                List.of(sources.get(random.nextInt(MOST)).id()),
                it.cites(),
                it.manner(),
                it.media(),
                it.link(),
                it.archived(),
                it.quote(),
                it.extra());
    }

    private Statement statement(String id, Source source, Stance stance, List<String> there) {
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
}
