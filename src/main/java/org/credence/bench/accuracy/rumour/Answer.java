package org.credence.bench.accuracy.rumour;

/**
 * What is answered of a rumour, as RumourEval asks it.
 *
 * @param isTrue     true rather than false
 * @param confidence 0 to 1; below ½ the answer counts as unverified
 */
record Answer(boolean isTrue, double confidence) {
    /** Just below what counts as an answer. */
    private static final double LARGEST_UNVERIFIED = 0.499;

    Answer {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("The confidence (" + confidence + ") must be between 0 and 1.");
        }
    }

    /** Unverified, and how sure one would be of the likelier of the others. */
    static Answer unverified(boolean isTrue, double confidence) {
        return new Answer(isTrue, Math.min(LARGEST_UNVERIFIED, confidence));
    }

    /** True or false, with a confidence that lets it count. */
    static Answer plain(boolean isTrue, double confidence) {
        return new Answer(isTrue, Math.max(0.5, confidence));
    }

    Veracity label() {
        return confidence < 0.5 ? Veracity.UNVERIFIED : isTrue ? Veracity.TRUE : Veracity.FALSE;
    }

    /**
     * {@code (1−c)²} where it is right, {@code c²} where the rumour stayed unverified, and 1 where it is wrong: as
     * the scorer of RumourEval 2019 (Gorrell et al., SemEval 2019, task 7) is documented.
     */
    double squaredError(Veracity gold) {
        if (gold == Veracity.UNVERIFIED) {
            return confidence * confidence;
        }
        return isTrue == (gold == Veracity.TRUE) ? (1 - confidence) * (1 - confidence) : 1;
    }
}
