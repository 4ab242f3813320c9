package org.credence.tune.design;

import org.credence.argument.Decibans;

/**
 * Evidence less what a discount takes, with its derivatives: the same as {@code score.price.Discounts} on odds ratios,
 * so that one exponential serves value and derivatives, which fitting needs some millions of times.
 *
 * <p>With {@code ρ = 10^(w/10)}: {@code w' = 10·log10( (ρ(1+d)+(1−d)) / (ρ(1−d)+(1+d)) )}.
 */
final class Discounted {
    /** In dB; what lies beyond is as good as certain, and would overflow. */
    private static final double CERTAIN = 1000;

    private Discounted() {}

    /** The odds ratio of evidence in dB. */
    static double odds(double decibans) {
        return Decibans.odds(Math.max(-CERTAIN, Math.min(CERTAIN, decibans)));
    }

    /** What is left, in dB. */
    static double value(double odds, double factor) {
        return Decibans.ofOdds((odds * (1 + factor) + (1 - factor)) / (odds * (1 - factor) + (1 + factor)));
    }

    /** What orders evidence as the amount of what is left does, without its logarithm. */
    static double strength(double odds, double factor) {
        return Math.abs(factor * (odds - 1) / (odds + 1));
    }

    /** The derivative of what is left by the evidence. */
    static double slope(double odds, double factor) {
        double above = odds * (1 + factor) + (1 - factor);
        double below = odds * (1 - factor) + (1 + factor);
        return odds * ((1 + factor) / above - (1 - factor) / below);
    }

    /** The derivative of what is left by the factor, in dB. */
    static double slopeByFactor(double odds, double factor) {
        double above = odds * (1 + factor) + (1 - factor);
        double below = odds * (1 - factor) + (1 + factor);
        return Decibans.PER_NAT * (odds - 1) * (1 / above + 1 / below);
    }
}
