package org.credence.argument;

/**
 * Weight of evidence in decibans, {@code 10·log10(odds ratio)} (Good 1950).
 *
 * <p>+3 dB doubles the odds, +10 dB makes them ten times higher. Evidence adds.
 */
public final class Decibans {
    /** Decibans in one nat: {@code 10 / ln 10}. */
    public static final double PER_NAT = 10 / Math.log(10);

    private Decibans() {}

    /** The probability whose log-odds are given: {@code 1 / (1 + 10^(−dB/10))}. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds / PER_NAT));
    }

    /**
     * The log-odds of a probability, in dB.
     *
     * @param probability within [0, 1]; 0 and 1 give −∞ and +∞
     */
    public static double logOdds(double probability) {
        return PER_NAT * (Math.log(probability) - Math.log1p(-probability));
    }

    /** The odds ratio {@code 10^(dB/10)}. */
    public static double odds(double decibans) {
        return Math.exp(decibans / PER_NAT);
    }

    /** The decibans of an odds ratio. */
    public static double ofOdds(double odds) {
        return PER_NAT * Math.log(odds);
    }
}
