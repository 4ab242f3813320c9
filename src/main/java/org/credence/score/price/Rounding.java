package org.credence.score.price;

/** Scores are kept to a fixed number of digits, so that an explanation adds up to the last one. */
final class Rounding {
    private Rounding() {}

    /** To a ten-thousandth of a deciban. */
    static double decibans(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    /** To a millionth. */
    static double probability(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
