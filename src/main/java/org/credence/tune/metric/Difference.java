package org.credence.tune.metric;

/**
 * A metric before and after something changed, on the same claims.
 *
 * @param metric what was measured
 * @param before the metric before
 * @param after  the metric after
 * @param change after less before, with its paired interval
 */
public record Difference(Metric metric, double before, double after, Estimate change) {

    /** What a difference means. */
    public enum Meaning {
        BETTER,
        WORSE,
        /** The interval of the change holds 0. */
        WITHIN_NOISE
    }

    /** What the difference means. */
    public Meaning meaning() {
        if (change.mayBeNothing()) {
            return Meaning.WITHIN_NOISE;
        }
        return change.low() > 0 == metric.isBetterWhenHigher() ? Meaning.BETTER : Meaning.WORSE;
    }
}
