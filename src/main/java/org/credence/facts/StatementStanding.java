package org.credence.facts;

/** What is found out by looking at the statements of a claim side by side; see {@link Comparison}. */
final class StatementStanding {
    Source origin;
    int hoursToDenial = Integer.MAX_VALUE;
    double copyProbability;
    /** A bit for each that is true. */
    private long found;

    /** What is true of a statement or not, in the order of its {@link Traits}, of which these are the last. */
    enum Finding {
        ECHO(0),
        SHARES_ORIGIN(1),
        REPEATED(2),
        SHARES_OWNER(3),
        SHARES_CAMP(4),
        IN_BURST(5),
        WITHDRAWN(6),
        SELF_CONTRADICTING(7),
        LATER_DENIAL(8),
        BEFORE_ANY_ASSERTION(9),
        REBUTTED(10),
        OFFERS_ALTERNATIVE(11),
        CONTRADICTED_BY_OWN_SIDE(12),
        ASSERTS_RIVAL(13),
        RETRACTS_ASSERTION(14),
        RETRACTS_DENIAL(15);

        private final long bit;

        Finding(int place) {
            bit = 1L << place;
        }
    }

    private static final long CONTRADICTIONS = Finding.SELF_CONTRADICTING.bit
            | Finding.OFFERS_ALTERNATIVE.bit
            | Finding.CONTRADICTED_BY_OWN_SIDE.bit
            | Finding.ASSERTS_RIVAL.bit;

    /**
     * Nothing is found yet.
     *
     * @param source its own, to which it goes back until something else is found
     */
    StatementStanding(Source source) {
        origin = source;
    }

    boolean has(Finding finding) {
        return (found & finding.bit) != 0;
    }

    void note(Finding finding, boolean isTrue) {
        found = isTrue ? found | finding.bit : found & ~finding.bit;
    }

    /** Forgets what statements on other claims may have to do with. */
    void forgetContradictions() {
        found &= ~CONTRADICTIONS;
    }

    void note(Finding finding) {
        found |= finding.bit;
    }

    /** A bit for each that is true, from the lowest. */
    long found() {
        return found;
    }

    /** Whether the same is found. */
    boolean isLike(StatementStanding other) {
        return origin == other.origin
                && found == other.found
                && hoursToDenial == other.hoursToDenial
                && copyProbability == other.copyProbability;
    }
}
