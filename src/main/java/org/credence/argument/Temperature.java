package org.credence.argument;

import org.jspecify.annotations.Nullable;

/**
 * What evidence is divided by before it counts: above 1 where arguments that lean on each other are counted as if
 * they did not, below 1 where they are worth more together than they cost.
 *
 * <p>It is one number for a whole rule base (temperature scaling: Guo et al., ICML 2017), and acts on evidence alone:
 * a claim of which nothing is known stays at its prior.
 *
 * @param value   {@value #LEAST} to {@value #MOST}; 1 leaves evidence as it is
 * @param because why it is so, or null when it stands as it is without being asked for
 */
public record Temperature(double value, @Nullable String because) {
    /** What it is called where prices are called by their rules; no rule can be called so. */
    public static final String NAME = "(temperature)";

    /** Evidence worth four times its price is no question of temperature any more. */
    public static final double LEAST = 0.25;
    /** Evidence worth a quarter of its price, likewise. */
    public static final double MOST = 4;

    /** Evidence counts as it is priced. */
    public static final Temperature NEUTRAL = new Temperature(1, null);

    public Temperature {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "The temperature (" + value + ") must be between " + LEAST + " and " + MOST + ".");
        }
    }

    public static boolean isValid(double value) {
        return LEAST <= value && value <= MOST;
    }
}
