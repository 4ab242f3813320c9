package org.credence.bench.accuracy.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Claim;
import org.credence.model.Direction;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Kinds.ByDirection;
import org.credence.model.Kinds.Prior;
import org.credence.model.Kinds.Rates;
import org.credence.model.Outcome;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;

/**
 * What is expected of kinds of source and of claims, as outcomes show it: the shares that {@code rules/kinds.json} asks to
 * be replaced by. Each share is shrunk to the analyst's, which counts as {@value #STRENGTH} outcomes; the strengths of the
 * priors stay. What a corpus expects of a claim stays apart from what any source got right (model §3).
 */
public final class SettledKinds {
    /** Of the analyst's expectation, in pseudo-outcomes: about that of a kind with a long past. */
    private static final double STRENGTH = 10;

    private final Kinds before;
    private final Map<SourceKind, Map<Direction, Tally>> tallies = new EnumMap<>(SourceKind.class);
    private final Map<Direction, Tally> all = new EnumMap<>(Direction.class);

    private SettledKinds(Kinds before) {
        this.before = before;
    }

    /** The same expectations, moved by the outcomes of these incidents. */
    public static Kinds of(Kinds before, List<Incident> settled, Sources sources) {
        SettledKinds kinds = new SettledKinds(before);
        for (Incident incident : settled) {
            for (Claim claim : incident.claims()) {
                kinds.count(claim, sources);
            }
        }
        return kinds.moved();
    }

    private void count(Claim claim, Sources sources) {
        Outcome outcome = claim.outcome();
        if (outcome == null || outcome.result() == Outcome.Result.UNDETERMINED) {
            return;
        }
        boolean confirmed = outcome.result() == Outcome.Result.CONFIRMED;
        for (Statement statement : claim.statements()) {
            if (statement.stance() == Stance.ASSERTS || statement.stance() == Stance.DENIES) {
                boolean asserts = statement.stance() == Stance.ASSERTS;
                Tally one = asserts == confirmed ? new Tally(1, 0) : new Tally(0, 1);
                Direction direction = asserts ? Direction.ASSERTS : Direction.DENIES;
                tallies.computeIfAbsent(sources.get(statement.source()).kind(), it -> new HashMap<>())
                        .merge(direction, one, Tally::plus);
                all.merge(direction, one, Tally::plus);
            }
        }
    }

    private Kinds moved() {
        Map<SourceKind, ByDirection> priors = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : SourceKind.values()) {
            priors.put(kind, new ByDirection(prior(kind, Direction.ASSERTS), prior(kind, Direction.DENIES)));
        }
        Rates rates = new Rates(
                share(before.baseRates().asserts(), all.get(Direction.ASSERTS)),
                share(before.baseRates().denies(), all.get(Direction.DENIES)));
        return new Kinds(priors, rates, before.alternatives());
    }

    private Prior prior(SourceKind kind, Direction direction) {
        Prior prior = before.prior(kind, direction);
        Tally tally = tallies.getOrDefault(kind, Map.of()).get(direction);
        return new Prior(share(prior.mean(), tally), prior.strength());
    }

    private static double share(double expected, @org.jspecify.annotations.Nullable Tally tally) {
        return tally == null ? expected : (STRENGTH * expected + tally.right()) / (STRENGTH + tally.total());
    }
}
