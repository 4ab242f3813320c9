package org.credence.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.credence.ledger.Said;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Value;

/** Made-up entries. */
public final class Sayings {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private Sayings() {}

    /** Something to enter. */
    interface Entering {
        void into(Recording recording);
    }

    public static Recording.Author by(String who) {
        return new Recording.Author(who, "a test", NOW);
    }

    static Moment day(String date) {
        return Moment.on(LocalDate.parse(date));
    }

    static Said asserts(Source source, String date) {
        return new Said(source.id(), Stance.ASSERTS, day(date));
    }

    static Said denies(Source source, String date) {
        return new Said(source.id(), Stance.DENIES, day(date));
    }

    static Outcome confirmed(String date) {
        return outcome(Outcome.Result.CONFIRMED, date);
    }

    static Outcome refuted(String date) {
        return outcome(Outcome.Result.REFUTED, date);
    }

    static Outcome outcome(Outcome.Result result, String date) {
        return outcome(result, date, "a court");
    }

    static Outcome outcome(Outcome.Result result, String date, String by) {
        return new Outcome(result, day(date), by, "found so");
    }

    /** Incidents with one claim each, said and settled at any time of a year, some at a time of day. */
    static List<Incident> random(int count, long seed, List<Source> sources) {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Statement> statements = new ArrayList<>();
            for (int n = random.nextInt(5); n >= 0; n--) {
                Stance stance = Stance.values()[random.nextInt(4)];
                Moment at = random.nextInt(6) == 0 ? null : moment(random);
                String source = sources.get(random.nextInt(sources.size())).id();
                statements.add(Statement.of("s" + n, source, stance, at));
            }
            Outcome.Result result = Outcome.Result.values()[random.nextInt(3)];
            String judge = random.nextInt(8) == 0 ? sources.get(0).id() : "a court";
            Outcome outcome = random.nextInt(5) == 0 ? null : new Outcome(result, moment(random), judge, "found so");
            incidents.add(Incident.of(
                    "incident-" + i,
                    List.of(new Claim(
                            "c",
                            Aspect.OCCURRENCE,
                            Value.of(true),
                            "c",
                            Claim.Parties.NONE,
                            random.nextBoolean() ? "topic-" + random.nextInt(3) : null,
                            false,
                            List.of(),
                            null,
                            statements,
                            outcome,
                            Map.of()))));
        }
        return incidents;
    }

    private static Moment moment(Random random) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return random.nextBoolean()
                ? Moment.on(day)
                : Moment.at(Instant.parse(day + "T00:00:00Z").plusSeconds(random.nextInt(86_400)));
    }

    static void tell(Incident incident, Recording recording) {
        for (Claim claim : incident.claims()) {
            List<Said> said = claim.statements().stream()
                    .map(it -> new Said(it.source(), it.stance(), it.at()))
                    .toList();
            recording.claim(incident.id(), claim.id(), claim.topic(), said);
            if (claim.outcome() != null) {
                recording.outcome(incident.id(), claim.id(), claim.outcome(), false, "");
            }
        }
    }
}
