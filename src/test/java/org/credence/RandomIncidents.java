package org.credence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.credence.model.Allegiance;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Relation;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.Value;

/** Made-up incidents, the same for the same seed, that reach every corner of the model. */
public final class RandomIncidents {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<String> PARTIES = List.of("north", "south", "east", "west");

    private static final List<Aspect> DETAILS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.OCCURRENCE)
            .toList();

    private final Random random;
    private final List<Source> sources = new ArrayList<>();

    public RandomIncidents(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 24; i++) {
            sources.add(source("source-" + i));
        }
    }

    public Sources sources() {
        return new Sources(sources);
    }

    private Source source(String id) {
        List<Allegiance> allegiances = new ArrayList<>();
        if (chance(0.5)) {
            allegiances.add(Allegiance.member(pick(PARTIES)));
        }
        if (chance(0.25)) {
            allegiances.add(Allegiance.ally(pick(PARTIES)));
        }
        TrackRecord record = chance(0.5)
                ? TrackRecord.NONE
                : new TrackRecord(
                        tally(),
                        tally(),
                        new TreeMap<>(Map.of("raids", new TrackRecord.ByDirection(tally(), tally()))));
        String owner = chance(0.3) ? "house-" + random.nextInt(2) : null;
        Map<String, Double> copies =
                chance(0.15) ? Map.of("source-" + random.nextInt(24), random.nextDouble()) : Map.of();
        return new Source(
                id,
                id,
                pick(List.of(SourceKind.values())),
                allegiances,
                owner,
                List.of(),
                List.of(),
                record,
                new TreeMap<>(copies),
                Map.of());
    }

    private Tally tally() {
        return Tally.of(random.nextInt(20), random.nextInt(12));
    }

    /** One to six claims with one to eight statements each. */
    public Incident next(String id) {
        List<Claim> claims = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            claims.add(claim("c" + i, i));
        }
        List<Relation> related = chance(0.3)
                ? List.of(new Relation("other", Relation.Kind.SIMILAR_EARLIER, random.nextInt(60)))
                : List.of();
        return new Incident(id, id, START, null, claims, related, Map.of());
    }

    private Claim claim(String id, int place) {
        Aspect aspect = place == 0 && chance(0.7) ? Aspect.OCCURRENCE : pick(DETAILS);
        Value value = switch (aspect) {
            case OCCURRENCE -> Value.of(true);
            case CASUALTIES ->
                chance(0.5) ? Value.Quantity.of(random.nextInt(4)) : Value.Quantity.atLeast(random.nextInt(4));
            default -> Value.of("value " + random.nextInt(3));
        };
        List<Statement> statements = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            statements.add(statement(id + "s" + i, id, i));
        }
        return new Claim(
                id,
                aspect,
                value,
                id,
                new Claim.Parties(some(PARTIES), some(PARTIES)),
                chance(0.3) ? "raids" : null,
                chance(0.05),
                place > 0 && chance(0.2) ? List.of("c0") : List.of(),
                aspect == Aspect.CASUALTIES && chance(0.3) ? new Value.Quantity(20, 40, null) : null,
                statements,
                null,
                Map.of());
    }

    private Statement statement(String id, String claim, int place) {
        Source source = pick(sources);
        List<String> relays = new ArrayList<>();
        for (int hands = random.nextInt(3); hands > 0; hands--) {
            Source relay = pick(sources);
            if (!relay.id().equals(source.id())) {
                relays.add(relay.id());
            }
        }
        Manner manner =
                new Manner(pick(List.of(Basis.values())), chance(0.3), chance(0.7), pick(List.of(Scope.values())));
        String cites = place > 0 && chance(0.2) ? claim + "s" + random.nextInt(place) : null;
        return new Statement(
                id,
                source.id(),
                stance(),
                at(),
                relays,
                cites,
                manner,
                media(),
                null,
                chance(0.2) ? "archive" : null,
                chance(0.2) ? "words " + random.nextInt(4) : null,
                Map.of());
    }

    private Stance stance() {
        double dice = random.nextDouble();
        return dice < 0.55
                ? Stance.ASSERTS
                : dice < 0.85 ? Stance.DENIES : dice < 0.93 ? Stance.DOUBTS : Stance.RETRACTS;
    }

    private Moment at() {
        if (chance(0.05)) {
            return null;
        }
        LocalDate day = START.plusDays(random.nextInt(8));
        return chance(0.5)
                ? Moment.on(day)
                : Moment.at(day.atTime(random.nextInt(24), random.nextInt(60)).toInstant(java.time.ZoneOffset.UTC));
    }

    private Set<Medium> media() {
        return chance(0.8) ? Set.of() : Set.of(pick(List.of(Medium.values())));
    }

    private Set<String> some(List<String> of) {
        return chance(0.4) ? Set.of() : Collections.singleton(pick(of));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
