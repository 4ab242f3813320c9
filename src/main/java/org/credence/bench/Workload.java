package org.credence.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.credence.model.Allegiance;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Place;
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

/**
 * Made-up incidents of 5 claims and 20 statements by 40 sources; the same for the same seed.
 *
 * <p>Shares of stances, relays, hedges and so on are those of a report such as the first fixture's, not of any
 * real corpus.
 */
public final class Workload {
    private static final int CLAIMS = 5;
    private static final int STATEMENTS = 20;
    private static final int SOURCES = 40;
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final List<Aspect> ASPECTS =
            List.of(Aspect.OCCURRENCE, Aspect.CAUSE, Aspect.CAUSE, Aspect.MUNITION, Aspect.CASUALTIES);

    private static final List<SourceKind> KINDS = List.of(SourceKind.values());
    private static final List<Basis> BASES = List.of(Basis.values());

    private final Random random;
    private final Sources sources;

    public Workload(long seed) {
        random = new Random(seed);
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            all.add(source(i));
        }
        sources = new Sources(all);
    }

    public Sources sources() {
        return sources;
    }

    private Source source(int number) {
        SourceKind kind = KINDS.get(number % KINDS.size());
        Source source = Source.of("source-" + number, kind);
        if (number % 3 == 0) {
            source = source.withAllegiances(Allegiance.member(number % 2 == 0 ? "north" : "south"));
        }
        return number % 2 == 0
                ? source
                : source.withRecord(TrackRecord.of(
                        new Tally(random.nextInt(30), random.nextInt(15)),
                        new Tally(random.nextInt(9), random.nextInt(9))));
    }

    /** The incidents with these numbers. */
    public List<Incident> incidents(int count) {
        List<Incident> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(incident("made-up-" + i, STATEMENTS / CLAIMS));
        }
        return all;
    }

    /**
     * One incident with many statements.
     *
     * @param perClaim statements on each of the five claims
     */
    public Incident incident(String id, int perClaim) {
        LocalDate day = START.plusDays(random.nextInt(300));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim("claim-" + i, ASPECTS.get(i), i, day, perClaim));
        }
        Place place = new Place("Harbour " + id, List.of("Port " + id), "XX", 10.5, 20.25, 500.0);
        Map<String, String> extra = new LinkedHashMap<>();
        return new Incident(id, "Reported explosion at the harbour", day, place, claims, List.of(), extra);
    }

    private Claim claim(String id, Aspect aspect, int number, LocalDate day, int count) {
        Value value = switch (aspect) {
            case OCCURRENCE -> Value.of(true);
            case CASUALTIES -> Value.Quantity.atLeast(number);
            default -> Value.of("explanation number " + number);
        };
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement(id + "-" + i, day));
        }
        return new Claim(
                id,
                aspect,
                value,
                "What is claimed under number " + number + " about the harbour.",
                new Claim.Parties(Set.of("north"), Set.of("south")),
                "harbour",
                false,
                List.of(),
                null,
                statements,
                null,
                Map.of());
    }

    private Statement statement(String id, LocalDate day) {
        int speaker = random.nextInt(SOURCES);
        int relay = (speaker + 1 + random.nextInt(SOURCES - 1)) % SOURCES;
        Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(100_000));
        Manner manner = new Manner(
                BASES.get(random.nextInt(BASES.size())),
                random.nextInt(4) == 0,
                random.nextInt(4) != 0,
                random.nextInt(5) == 0 ? Scope.BLANKET : Scope.UNSTATED);
        return new Statement(
                id,
                "source-" + speaker,
                random.nextInt(4) == 0 ? Stance.DENIES : Stance.ASSERTS,
                Moment.at(at),
                random.nextInt(3) == 0 ? List.of("source-" + relay) : List.of(),
                null,
                manner,
                random.nextInt(8) == 0 ? Set.of(Medium.IMAGERY) : Set.of(),
                "https://example.org/reports/" + id,
                null,
                null,
                Map.of());
    }
}
