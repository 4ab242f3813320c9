package org.credence.tune.scorecard;

/**
 * What outcomes would charge for a rule, with a 90 % interval: dB or a factor, in the unit of its price.
 *
 * @param value to a tenth of a deciban or a hundredth of a factor, as people write prices
 * @param low   where the interval begins, rounded outward; the lowest price there is when it does not end before
 * @param high  where it ends, rounded outward
 */
public record Measured(double value, double low, double high) {
    /** Whether outcomes allow a price. */
    public boolean allows(double price) {
        return low <= price && price <= high;
    }
}
