package org.credence.cli.text;

/**
 * Words for probabilities, of Intelligence Community Directive 203 (ODNI 2015, 2022), D.6.e(2)(a).
 *
 * <p>They say how likely something is, never how sure an analyst is of that: the two do not go into one sentence.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE(0.05),
    VERY_UNLIKELY(0.20),
    UNLIKELY(0.45),
    ROUGHLY_EVEN(0.55),
    LIKELY(0.80),
    VERY_LIKELY(0.95),
    ALMOST_CERTAIN(1);

    /** The scale that the words belong to. */
    static final String SCALE = "ICD 203";

    private final double upTo;

    Likelihood(double upTo) {
        this.upTo = upTo;
    }

    /** A boundary belongs to the word below it. */
    public static Likelihood of(double probability) {
        for (Likelihood word : values()) {
            if (probability <= word.upTo) {
                return word;
            }
        }
        throw new IllegalArgumentException("The probability (" + probability + ") must be between 0 and 1.");
    }

    /** As it is written: {@code very likely}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
