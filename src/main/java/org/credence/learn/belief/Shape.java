package org.credence.learn.belief;

import java.util.List;

/**
 * How words add up.
 *
 * @param further     what the k-th strongest agreeing statement counts is {@code further^(k−1)}, above 0 and up to 1
 * @param temperature what evidence is divided by, above 0
 * @param unclaimed   the odds of a true value that nobody claims, beside a claim with no evidence; above 0
 * @param misled      where values are few: on what share of the questions everybody is misled; 0 to 1, 1 left out
 * @param hint        what evidence is still worth on those, 0 (any value may be true) to 1
 */
public record Shape(double further, double temperature, double unclaimed, double misled, double hint) {
    /**
     * Where nothing was fitted. With settled claims, fits to nine public sets put {@code further} between 0.5 and 0.8
     * where values are many. Odds of 1 for an unclaimed truth let belief collapse to "all are wrong" on 273,516
     * forecasts of the weather; 0.1 does not, and changes no other set.
     */
    public static final Shape USUAL = new Shape(0.7, 1, 0.1, 0, 0);

    /**
     * Where values are few, without outcomes: nobody knows whether those who agree err each for itself (1) or together,
     * as where values are many (0.7), so that what follows from either is averaged.
     */
    public static final List<Shape> FEW_VALUES = List.of(new Shape(1, 1, 1, 0.04, 0), new Shape(0.7, 1, 1, 0.04, 0));

    /**
     * How sure to be of what was learned without outcomes, about the mean of what fits to the same sets with outcomes
     * find. Those who learn from their own belief must not doubt it as much, or it wears away.
     */
    public static final Shape SAID = new Shape(0.7, 1.3, 3, 0, 0);

    /** The same where values are few. */
    public static final List<Shape> FEW_VALUES_SAID =
            List.of(new Shape(1, 1.5, 1, 0.1, 0), new Shape(0.7, 1.5, 1, 0.1, 0));

    public Shape {
        boolean fits = further > 0 && further <= 1 && temperature > 0 && unclaimed > 0;
        if (!(fits && misled >= 0 && misled < 1 && hint >= 0 && hint <= 1)) {
            throw new IllegalArgumentException("The shape (" + further + ", " + temperature + ", " + unclaimed + ", "
                    + misled + ", " + hint + ") must be above 0, its first part at most 1, and the last two 0 to 1.");
        }
    }
}
