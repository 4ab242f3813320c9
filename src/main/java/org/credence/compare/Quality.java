package org.credence.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credence.tune.metric.Bootstrap;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;
import org.credence.tune.metric.Reliability;

/**
 * How good the scores are, before and after, on the claims whose outcomes are known.
 *
 * @param incidents of how many incidents the claims are
 * @param confirmed how many of the claims were confirmed
 * @param refuted   how many were refuted
 * @param unjudged  claims with an outcome that have a confidence on one side only, and are left out
 * @param measures  each metric before and after; empty unless there are {@value #LEAST} claims of each sort
 * @param before    what was said beside what came of it, before; empty when there are no measures
 * @param after     the same, after
 */
public record Quality(
        int incidents,
        int confirmed,
        int refuted,
        int unjudged,
        List<Difference> measures,
        List<Reliability.Bin> before,
        List<Reliability.Bin> after) {
    /** With fewer outcomes of a sort there is no order among them that could be right or wrong. */
    public static final int LEAST = 2;

    private static final Set<Metric> PROPER = EnumSet.of(Metric.BRIER, Metric.LOG_LOSS);

    /** Any: the draws are the same in every run. */
    private static final long SEED = 1;

    public Quality {
        measures = List.copyOf(measures);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Measures predictions of the same claims.
     *
     * @param before   at least one
     * @param unjudged see above
     */
    static Quality of(List<Prediction> before, List<Prediction> after, int unjudged) {
        Predictions then = Predictions.of(before);
        Predictions now = Predictions.of(after);
        int refuted = then.size() - then.confirmed();
        if (Math.min(then.confirmed(), refuted) < LEAST) {
            return new Quality(then.incidents(), then.confirmed(), refuted, unjudged, List.of(), List.of(), List.of());
        }
        Bootstrap bootstrap = Bootstrap.seeded(SEED);
        List<Difference> measures = new ArrayList<>();
        Arrays.stream(Metric.values()).forEach(metric -> measures.add(bootstrap.difference(metric, then, now)));
        return new Quality(
                then.incidents(),
                then.confirmed(),
                refuted,
                unjudged,
                measures,
                Reliability.of(then).bins(),
                Reliability.of(now).bins());
    }

    /** Whether there are too few outcomes of either sort to measure anything. */
    public boolean isTooLittle() {
        return measures.isEmpty();
    }

    /**
     * Whether the Brier score or the log loss is worse by more than chance. These two are proper: only the truth
     * earns the best of them (Gneiting &amp; Raftery, JASA 102, 2007). Calibration error and AUC look at one side of
     * the matter each, and either can be had at the expense of the other.
     */
    public boolean isWorse() {
        return measures.stream()
                .anyMatch(it -> PROPER.contains(it.metric()) && it.meaning() == Difference.Meaning.WORSE);
    }
}
