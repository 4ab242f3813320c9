package org.credence.tune.metric;

/**
 * A probability that was stated, and what came of it.
 *
 * @param probability of the claim being true, 0 to 1
 * @param confirmed   whether the claim was confirmed; otherwise it was refuted
 * @param incident    the incident that the claim belongs to; claims of one incident are not independent
 */
public record Prediction(double probability, boolean confirmed, String incident) {
    public Prediction {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("The probability (" + probability + ") must be between 0 and 1.");
        }
    }

    /** The outcome as a number: 1 when confirmed, 0 when refuted. */
    int outcome() {
        return confirmed ? 1 : 0;
    }
}
