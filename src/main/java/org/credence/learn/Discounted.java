package org.credence.learn;

/** Trust discounting in nats: {@code w' = ln((1+d·e)/(1−d·e))} with {@code e = tanh(w/2)}, as in {@code score}. */
final class Discounted {
    private static final double NEARLY_ONE = 1 - 1e-12;

    private Discounted() {}

    static double value(double nats, double factor) {
        if (factor == 1) {
            return nats;
        }
        double edge = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, factor * Math.tanh(nats / 2)));
        return Math.log1p(edge) - Math.log1p(-edge);
    }

    static double logOdds(double p) {
        return Math.log(p / (1 - p));
    }

    static double probability(double nats) {
        return 1 / (1 + Math.exp(-nats));
    }
}
