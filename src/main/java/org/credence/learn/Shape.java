package org.credence.learn;

/**
 * How words add up.
 *
 * @param further     what the k-th strongest agreeing statement counts is {@code further^(k−1)}, above 0 and up to 1
 * @param temperature what evidence is divided by, above 0
 * @param unclaimed   the odds of a true value that nobody claims, beside a claim with no evidence; above 0
 */
public record Shape(double further, double temperature, double unclaimed) {
    /**
     * Where nothing was fitted. With settled claims, fits to nine public sets put {@code further} between 0.5 and 0.8
     * where values are many. Odds of 1 for an unclaimed truth let belief collapse to "all are wrong" on 273,516
     * forecasts of the weather; 0.1 does not, and changes no other set.
     */
    public static final Shape USUAL = new Shape(0.7, 1, 0.1);

    /** Where values are few, a record by value already tells who errs with whom, and without outcomes the rest is kept. */
    public static final Shape FEW_VALUES = new Shape(1, 1, 1);

    public Shape {
        if (!(further > 0 && further <= 1 && temperature > 0 && unclaimed > 0)) {
            throw new IllegalArgumentException("The shape (" + further + ", " + temperature + ", " + unclaimed
                    + ") must be above 0, and its first part at most 1.");
        }
    }
}
