package org.credence.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.credence.model.Outcome;
import org.credence.model.Place;
import org.credence.model.Relation;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** Incidents and sources with every field in use now and then; the same seed gives the same ones. */
final class RandomIncidents {
    private static final List<String> TEXTS = List.of(
            "port",
            "Дым",
            "火事",
            "🔥🔥",
            "a \"quoted\" \\ word",
            "line\nbreak\ttab",
            "null",
            "0",
            "é",
            "/a~b/c",
            "\u0001");

    private static final Aspect[] DETAILS = {Aspect.CAUSE, Aspect.CASUALTIES, Aspect.LOCATION, Aspect.OTHER};

    private final Random random;

    RandomIncidents(long seed) {
        random = new Random(seed);
    }

    Incident incident(String id) {
        List<Claim> claims = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            claims.add(claim("c" + i, i == 0 ? List.of() : List.of("c" + (i - 1))));
        }
        return new Incident(id, text(), maybe(day()), maybe(place()), claims, some(3, this::relation), extra());
    }

    Source source(String id) {
        TreeMap<String, TrackRecord.ByDirection> topics = new TreeMap<>();
        some(2, this::text).forEach(topic -> topics.put(topic, new TrackRecord.ByDirection(tally(), tally())));
        TreeMap<String, Double> copies = new TreeMap<>();
        some(2, this::text).forEach(other -> copies.put(other, random.nextDouble()));
        return new Source(
                id,
                text(),
                any(SourceKind.values()),
                some(3, () -> new Allegiance(text(), any(Allegiance.Bond.values()))),
                maybe("owner"),
                some(2, () -> "en"),
                some(2, () -> id + " alias " + random.nextInt()),
                random.nextBoolean() ? TrackRecord.NONE : new TrackRecord(tally(), tally(), topics),
                copies,
                extra());
    }

    private Claim claim(String id, List<String> others) {
        List<Statement> statements = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            statements.add(statement(id + "-s" + i, i == 0 ? null : id + "-s" + (i - 1)));
        }
        return new Claim(
                id,
                others.isEmpty() ? any(Aspect.values()) : any(DETAILS),
                value(),
                text(),
                new Claim.Parties(set(some(2, this::text)), set(some(2, this::text))),
                maybe(text()),
                random.nextInt(4) == 0,
                random.nextBoolean() ? others : List.of(),
                maybe(quantity()),
                statements,
                maybe(new Outcome(any(Outcome.Result.values()), moment().withOrder(0), maybe(text()), maybe(text()))),
                extra());
    }

    private Statement statement(String id, @Nullable String earlier) {
        return new Statement(
                id,
                "speaker",
                any(Stance.values()),
                maybe(moment()),
                some(3, this::text),
                maybe(earlier),
                new Manner(any(Basis.values()), random.nextBoolean(), random.nextBoolean(), any(Scope.values())),
                random.nextBoolean() ? Set.of() : EnumSet.of(any(Medium.values()), any(Medium.values())),
                maybe(text()),
                maybe(text()),
                maybe(text()),
                extra());
    }

    private Value value() {
        return switch (random.nextInt(4)) {
            case 0 -> Value.of(random.nextBoolean());
            case 1 -> new Value.Text(text(), some(3, this::text));
            default -> quantity();
        };
    }

    private Quantity quantity() {
        double one = number();
        double other = number();
        String unit = maybe("km");
        return switch (random.nextInt(4)) {
            case 0 -> new Quantity(one, one, unit);
            case 1 -> new Quantity(one, Double.POSITIVE_INFINITY, unit);
            case 2 -> new Quantity(Double.NEGATIVE_INFINITY, one, unit);
            default -> new Quantity(Math.min(one, other), Math.max(one, other), unit);
        };
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000);
            case 1 -> random.nextGaussian() * 1e-7;
            case 2 -> random.nextGaussian() * 1e200;
            default -> random.nextDouble();
        };
    }

    private Moment moment() {
        Moment moment = switch (random.nextInt(3)) {
            case 0 -> Moment.on(day());
            case 1 -> Moment.at(Instant.ofEpochSecond(random.nextInt()));
            default -> Moment.at(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
        };
        return moment.withOrder(random.nextInt(3));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
    }

    private Place place() {
        return new Place(
                text(),
                some(2, this::text),
                maybe("SY"),
                maybe(random.nextDouble() * 180 - 90),
                maybe(random.nextDouble() * 360 - 180),
                maybe((double) random.nextInt(10_000)));
    }

    private Relation relation() {
        return new Relation(text(), any(Relation.Kind.values()), random.nextInt(10));
    }

    private Map<String, String> extra() {
        Map<String, String> extra = new LinkedHashMap<>();
        some(3, this::text).forEach(key -> extra.put(key, random.nextBoolean() ? "" : text()));
        return extra;
    }

    private Tally tally() {
        return random.nextInt(3) == 0 ? Tally.NONE : Tally.of(random.nextInt(20), random.nextDouble() * 20);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private static Set<String> set(List<String> texts) {
        return new LinkedHashSet<>(texts);
    }
}
