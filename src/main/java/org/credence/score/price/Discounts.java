package org.credence.score.price;

import org.credence.argument.Decibans;

/**
 * Trust discounting: how much of what a statement says reaches us.
 *
 * <p>A discount {@code d} acts on the edge {@code e = (ρ−1)/(ρ+1) = tanh(w / 2a)}, with {@code a = 10/ln 10} dB:
 * {@code w' = 10·log10((1+d·e)/(1−d·e)) = 2a·atanh(d·e)}. It is trust discounting in subjective logic with base
 * rate ½ (Jøsang, Subjective Logic, 2016, §14.3). It moves evidence toward nothing and never flips its sign.
 */
final class Discounts {
    private static final double TWICE = 2 * Decibans.PER_NAT;

    private Discounts() {}

    /** The evidence that is left, in dB. */
    static double apply(double decibans, double factor) {
        if (factor == 1 || decibans == 0) {
            return decibans;
        }
        double edge = factor * Math.tanh(decibans / TWICE);
        return Decibans.PER_NAT * (Math.log1p(edge) - Math.log1p(-edge));
    }

    /** The derivative of what is left by the evidence before the discount: {@code d(1−e²)/(1−d²e²)}. */
    static double slope(double decibans, double factor) {
        if (factor == 1) {
            return 1;
        }
        double edge = Math.tanh(decibans / TWICE);
        return factor * (1 - edge * edge) / (1 - factor * factor * edge * edge);
    }
}
