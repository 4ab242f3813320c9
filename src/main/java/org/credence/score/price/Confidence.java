package org.credence.score.price;

/**
 * The probability that a claim is true, with its 90 % interval.
 *
 * @param value probability, 0 to 1
 * @param low   lower end of the interval, at most {@code value}
 * @param high  upper end of the interval, at least {@code value}
 */
public record Confidence(double value, double low, double high) {
    /** Standard normal quantile of 0.95: half the width of a two-sided 90 % interval. */
    static final double Z90 = 1.6448536269514722;

    public Confidence {
        if (!(0 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException("The confidence (" + value + " in " + low + " to " + high
                    + ") must lie in its interval, within 0 and 1.");
        }
    }

    public double width() {
        return high - low;
    }
}
