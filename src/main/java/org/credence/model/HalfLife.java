package org.credence.model;

/**
 * The age at which an outcome counts half.
 *
 * @param days above 0
 */
public record HalfLife(double days) {
    public HalfLife {
        if (!(days > 0) || Double.isInfinite(days)) {
            throw new IllegalArgumentException("The half-life (" + days + ") must be above 0, in days.");
        }
    }

    /**
     * What an outcome counts.
     *
     * @param age in days, 0 or more
     * @return within [0, 1]: {@code 2^(-age/days)}
     */
    public double share(long age) {
        return Math.pow(2, -age / days);
    }
}
