package org.credence.cli.tune;

import org.credence.tune.Tuning;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;

/** Why a proposal is refused, and what to do about it. */
final class Refusals {
    private Refusals() {}

    static String text(Tuning.Refusal refusal, Tuning tuning) {
        return switch (refusal) {
            case NOTHING_MOVED ->
                "The prices that moved (none) must be at least one.\n"
                        + "Maybe settle more claims; what was refused says what is missing.";
            case NO_BETTER_THAN_CHANCE ->
                "The held-out AUC (" + interval(tuning.performance().heldAuc())
                        + ") must be above 0.5, where outcomes look tossed.\n"
                        + "Maybe the labels are mixed up, or these rules have nothing to say about such claims.";
            case WORSE ->
                "The held-out log loss (" + change(tuning) + ") must get better, and gets worse.\n"
                        + "Maybe the prices in force are right, or the claims too few to say otherwise.";
            case WITHIN_NOISE ->
                "The held-out log loss (" + change(tuning) + ") must get better by more than noise.\n"
                        + "Maybe settle more claims: with these, chance explains the difference.";
        };
    }

    private static String interval(Estimate estimate) {
        return Decimals.of(estimate.value(), 3) + ", " + Decimals.of(estimate.low(), 3) + " to "
                + Decimals.of(estimate.high(), 3);
    }

    private static String change(Tuning tuning) {
        Difference loss = tuning.performance().of(Metric.LOG_LOSS).held();
        return Decimals.of(loss.before(), 4) + " to " + Decimals.of(loss.after(), 4) + ", a change of "
                + Decimals.signed(loss.change().low(), 4) + " to "
                + Decimals.signed(loss.change().high(), 4);
    }
}
