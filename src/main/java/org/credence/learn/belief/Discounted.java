package org.credence.learn.belief;

/** Trust discounting in nats: {@code w' = ln((1+d·e)/(1−d·e))} with {@code e = tanh(w/2)}, as in {@code score}. */
public final class Discounted {
    private static final double NEARLY_ONE = 1 - 1e-12;

    private Discounted() {}

    /**
     * What a discount leaves.
     *
     * @param nats   what the word is worth undiscounted
     * @param factor how much of it is left, 0 to 1
     */
    public static double value(double nats, double factor) {
        if (factor == 1) {
            return nats;
        }
        double edge = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, factor * Math.tanh(nats / 2)));
        return Math.log1p(edge) - Math.log1p(-edge);
    }

    /** The log-odds in nats of a probability; infinite at 0 and 1. */
    public static double logOdds(double p) {
        return Math.log(p / (1 - p));
    }

    /** The probability, 0 to 1, of log-odds in nats. */
    public static double probability(double nats) {
        return 1 / (1 + Math.exp(-nats));
    }
}
