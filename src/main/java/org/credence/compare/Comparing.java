package org.credence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.compare.Comparison.Counts;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Comparison.Unmatched;
import org.credence.compare.Reversals.Standing;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.price.Confidence;
import org.credence.tune.metric.Prediction;
import org.jspecify.annotations.Nullable;

/**
 * Compares scores incident by incident.
 *
 * <p>Of each incident it keeps two numbers and its name, of each claim with an outcome two numbers, and else only
 * what is biggest, so that large files can be compared.
 */
public final class Comparing {
    private final int top;
    private final Set<String> changedRules;
    private final MoveCount moves;
    private final Order order = new Order();
    private final Biggest<String> onlyBefore;
    private final Biggest<String> onlyAfter;
    private final List<Prediction> predictedBefore = new ArrayList<>();
    private final List<Prediction> predictedAfter = new ArrayList<>();
    private int unjudged;
    private long incidents;
    private long claims;
    private long incidentsMoved;
    private long claimsMoved;
    private long otherMoments;
    private boolean explained;

    /** The same claim, or the same incident, on both sides; null where it is not there. */
    private record Both(
            @Nullable SavedClaim before, @Nullable SavedClaim after) {
        @Nullable
        Judged judgedBefore() {
            return before == null ? null : Judged.of(before);
        }

        @Nullable
        Judged judgedAfter() {
            return after == null ? null : Judged.of(after);
        }

        boolean differ() {
            return !Objects.equals(judgedBefore(), judgedAfter());
        }
    }

    /**
     * Compares from nothing.
     *
     * @param top          how many of the biggest of everything are kept, 0 or more
     * @param changedRules rules that are not what they were, as far as known
     */
    public Comparing(int top, Set<String> changedRules) {
        this.top = top;
        this.changedRules = Set.copyOf(changedRules);
        this.moves = new MoveCount(top);
        this.onlyBefore = new Biggest<>(top, Comparator.comparing(it -> 0));
        this.onlyAfter = new Biggest<>(top, Comparator.comparing(it -> 0));
    }

    /**
     * An incident that was scored on both sides.
     *
     * @param incident its name, told from all others
     * @param outcomes by claim, whether it was confirmed (or else refuted); those without an outcome are not there
     */
    public void both(String incident, SavedScore before, SavedScore after, Map<String, Boolean> outcomes) {
        incidents++;
        otherMoments += Objects.equals(before.asOf(), after.asOf()) ? 0 : 1;
        compareCarriers(incident, before, after);
        Set<String> ids = new LinkedHashSet<>(after.byId().keySet());
        ids.addAll(before.byId().keySet());
        Map<String, SavedClaim> then = before.byId();
        Map<String, SavedClaim> now = after.byId();
        for (String id : ids) {
            claims++;
            Both claim = new Both(then.get(id), now.get(id));
            explained |= isExplained(claim.before) || isExplained(claim.after);
            boolean carries = id.equals(after.carrier()) && id.equals(before.carrier());
            if (claim.differ()) {
                claimsMoved++;
                moves.add(move(incident, id, carries, claim));
            }
            if (outcomes.containsKey(id)) {
                predict(incident, claim, Boolean.TRUE.equals(outcomes.get(id)));
            }
        }
    }

    private static boolean isExplained(@Nullable SavedClaim claim) {
        return claim != null && !claim.arguments().isEmpty();
    }

    private Move move(String incident, @Nullable String id, boolean carries, Both claim) {
        List<Cause> causes = Cause.between(claim.before, claim.after, changedRules);
        return new Move(incident, id, carries, claim.judgedBefore(), claim.judgedAfter(), causes);
    }

    private void compareCarriers(String incident, SavedScore before, SavedScore after) {
        Both carriers = new Both(before.carried(), after.carried());
        if (carriers.differ()) {
            incidentsMoved++;
            if (!Objects.equals(before.carrier(), after.carrier())) {
                moves.add(move(incident, null, true, carriers));
            }
        }
        if (before.confidence() != null && after.confidence() != null) {
            order.add(new Standing(
                    incident, before.confidence().value(), after.confidence().value()));
        }
    }

    private void predict(String incident, Both claim, boolean confirmed) {
        Confidence then = claim.before == null ? null : claim.before.confidence();
        Confidence now = claim.after == null ? null : claim.after.confidence();
        if (then != null && now != null) {
            predictedBefore.add(new Prediction(then.value(), confirmed, incident));
            predictedAfter.add(new Prediction(now.value(), confirmed, incident));
        } else if (then != null || now != null) {
            unjudged++;
        }
    }

    /** An incident that was scored before only. */
    public void onlyBefore(String incident) {
        onlyBefore.add(incident);
    }

    /** An incident that was scored after only. */
    public void onlyAfter(String incident) {
        onlyAfter.add(incident);
    }

    /**
     * All that was found.
     *
     * @param rules see {@link Comparison#rules()}
     */
    public Comparison result(Side before, Side after, List<RuleChange> rules, List<NumberChange> numbers) {
        return new Comparison(
                before,
                after,
                new Counts(incidents, claims, incidentsMoved, claimsMoved, otherMoments, explained),
                rules,
                numbers,
                moves.result(),
                order.reversals(top),
                new Unmatched(onlyBefore.ranked(), onlyAfter.ranked()),
                predictedBefore.isEmpty() ? null : Quality.of(predictedBefore, predictedAfter, unjudged));
    }
}
