package org.credence.argument;

import org.jspecify.annotations.Nullable;

/**
 * A rule, with what it charges.
 *
 * @param rule     whose price
 * @param unit     whether the value is evidence in dB, a factor, or there is none
 * @param value    dB, or a factor within [0, 1]; 0 for {@link Unit#NONE}
 * @param range    what tuning may try
 * @param why      the rule's reason, one sentence
 * @param because  why the price was overridden, or null when it stands as in the rule file
 * @param place    {@code file:line} of the rule
 */
public record Price(
        RuleId rule,
        Unit unit,
        double value,
        Range range,
        String why,
        @Nullable String because,
        String place) {

    /** What a price is measured in. */
    public enum Unit {
        /** Evidence, in decibans. */
        WEIGHT,
        /** A factor within [0, 1]: a discount, or the share of a word that counts. */
        FACTOR,
        /** The rule links or names, and charges nothing. */
        NONE
    }

    /** Bounds of a price, both included. */
    public record Range(double low, double high) {
        /** For rules without a price. */
        public static final Range NONE = new Range(0, 0);

        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("The range (" + low + ".." + high + ") must not be upside down.");
            }
        }

        public boolean contains(double value) {
            return low <= value && value <= high;
        }
    }

    /** The value at which the rule says nothing: 0 dB, or a factor of 1. */
    public double off() {
        return unit == Unit.FACTOR ? 1 : 0;
    }

    public Price withValue(double newValue, @Nullable String newBecause) {
        return new Price(rule, unit, newValue, range, why, newBecause, place);
    }
}
