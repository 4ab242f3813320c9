package org.credence.tune.metric;

/**
 * A number with its 90 % interval.
 *
 * @param value what was measured
 * @param low   the 5th percentile of what resampling gave
 * @param high  the 95th percentile
 */
public record Estimate(double value, double low, double high) {
    /** Whether the interval holds 0, so that the number may be chance. */
    public boolean mayBeNothing() {
        return !(low > 0 || high < 0);
    }
}
