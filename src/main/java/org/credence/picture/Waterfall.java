package org.credence.picture;

import java.util.List;
import org.credence.argument.Decibans;
import org.credence.score.price.Confidence;

/**
 * How contributions add up from even odds to the log-odds of a claim.
 *
 * @param title      its caption
 * @param steps      in the order they are shown; what is left of the last is the log-odds
 * @param confidence what the log-odds come to, with its interval
 */
public record Waterfall(String title, List<Step> steps, Confidence confidence) implements Figure {
    /** By how much a confidence may miss the sum of steps that were rounded, each by itself. */
    private static final double ROUNDING = 0.001;

    /**
     * One contribution.
     *
     * @param rule     which rule makes it, or what stands in for one
     * @param about    the statement it is about, or empty when it is about the claim
     * @param why      the reason of the rule, or empty
     * @param decibans what it adds to the log-odds, in dB
     */
    public record Step(String rule, String about, String why, double decibans) {
        public Step {
            if (!Double.isFinite(decibans)) {
                throw new IllegalArgumentException("The step (" + decibans + " dB) must be a finite number.");
            }
        }
    }

    public Waterfall {
        steps = List.copyOf(steps);
        double total = sum(steps);
        if (Math.abs(Decibans.probability(total) - confidence.value()) > ROUNDING) {
            throw new IllegalArgumentException(
                    "The confidence (" + confidence.value() + ") must be what the steps add up to (" + total + " dB).");
        }
    }

    /** Log-odds, in dB: the sum of the steps. */
    public double total() {
        return sum(steps);
    }

    private static double sum(List<Step> steps) {
        return steps.stream().mapToDouble(Step::decibans).sum();
    }
}
