package org.credence.bench.manipulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.bench.manipulation.Attack.Past;
import org.credence.bench.manipulation.Shape.Side;
import org.credence.model.Allegiance;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** Made-up sources in one shape, and what they say of one claim. */
final class Crowd {
    /** Of an account that is for sale, in each direction. */
    private static final Tally OLD = new Tally(18, 2);
    /** Of a good outlet. */
    private static final Tally GOOD = new Tally(45, 5);
    /** How sure a ledger is that a copy is one. */
    private static final double FOUND = 0.95;

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Target target;
    private final Attack attack;
    private final Shape shape;

    Crowd(Target target, Attack attack, Shape shape) {
        this.target = target;
        this.attack = attack;
        this.shape = shape;
    }

    private static String id(int number) {
        return "synthetic-" + number;
    }

    /** The sources of the incident and so many more. */
    Sources sources(int size) {
        List<Source> all = new ArrayList<>(target.sources().all());
        for (int i = 0; i < size; i++) {
            all.add(source(i));
        }
        return new Sources(all);
    }

    private Source source(int number) {
        boolean found = attack == Attack.FOUND_COPIES && number > 0;
        return new Source(
                id(number),
                id(number),
                shape.kind(),
                allegiances(number),
                null,
                List.of(),
                List.of(),
                record(),
                new TreeMap<>(found ? Map.of(id(0), FOUND) : Map.of()),
                Map.of());
    }

    private TrackRecord record() {
        return switch (attack.past()) {
            case NONE -> TrackRecord.NONE;
            case OLD -> TrackRecord.of(OLD, OLD);
            case GOOD -> TrackRecord.of(GOOD, GOOD);
        };
    }

    private List<Allegiance> allegiances(int number) {
        boolean harmed = shape.side() == Side.HARMED || (shape.side() == Side.IN_TURN && number % 2 == 0);
        if (shape.side() == Side.NONE) {
            return List.of();
        }
        Claim.Parties parties = spoken().parties();
        return (harmed ? parties.harms() : parties.favours())
                .stream().sorted().map(Allegiance::member).toList();
    }

    private Claim spoken() {
        return target.incident().claims().stream()
                .filter(claim -> claim.id().equals(target.spoken()))
                .findFirst()
                .orElseThrow();
    }

    /** The incident once so many have spoken. */
    Incident joined(int size) {
        return target.incident()
                .withClaims(target.incident().claims().stream()
                        .map(claim -> claim.id().equals(target.spoken()) ? joined(claim, size) : claim)
                        .toList());
    }

    private Claim joined(Claim claim, int size) {
        List<Statement> all = new ArrayList<>(claim.statements());
        for (int i = 0; i < size; i++) {
            all.add(statement(i));
        }
        return claim.withStatements(all);
    }

    private Statement statement(int number) {
        boolean sameWords = attack == Attack.NEWCOMERS_IN_A_BURST;
        boolean cites = attack == Attack.DECLARED_COPIES && number > 0;
        String relay = relay();
        return new Statement(
                id(number) + "-says",
                id(number),
                target.stance(),
                Moment.on(day(number)),
                shape.relayed() && relay != null ? List.of(relay) : List.of(),
                cites ? id(0) + "-says" : null,
                new Manner(shape.basis(), false, shape.named(), Scope.UNSTATED),
                shape.medium() == null ? Set.of() : Set.of(shape.medium()),
                null,
                null,
                sameWords ? "the same words" : null,
                Map.of());
    }

    /** Somebody who speaks in the incident anyway. */
    private @Nullable String relay() {
        return statements().map(Statement::source).sorted().findFirst().orElse(null);
    }

    private Stream<Statement> statements() {
        return target.incident().claims().stream().flatMap(claim -> claim.statements().stream());
    }

    private LocalDate day(int number) {
        List<LocalDate> days = statements()
                .map(Statement::at)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? SOME_DAY : days.get(0);
        LocalDate last = days.isEmpty() ? SOME_DAY : days.get(days.size() - 1);
        return switch (shape.when()) {
            case ONE_DAY -> last.plusDays(1);
            case DAY_BY_DAY -> last.plusDays(1L + number);
            case BEFORE_ALL -> first.minusDays(1L + number);
        };
    }

    static Shape usual(Attack attack) {
        Shape plain = Shape.plain(attack.kinds().get(0));
        return attack.past() == Past.NONE && attack.isAdaptive()
                ? Shape.bold(attack.kinds().get(0))
                : plain;
    }
}
