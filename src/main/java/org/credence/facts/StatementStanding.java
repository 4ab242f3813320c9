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
        ECHO,
        SHARES_ORIGIN,
        REPEATED,
        SHARES_OWNER,
        SHARES_CAMP,
        IN_BURST,
        WITHDRAWN,
        SELF_CONTRADICTING,
        LATER_DENIAL,
        BEFORE_ANY_ASSERTION,
        REBUTTED,
        OFFERS_ALTERNATIVE,
        CONTRADICTED_BY_OWN_SIDE,
        ASSERTS_RIVAL,
        RETRACTS_ASSERTION,
        RETRACTS_DENIAL;

        private long bit() {
            return 1L << ordinal();
        }
    }

    /**
     * Nothing is found yet.
     *
     * @param source its own, to which it goes back until something else is found
     */
    StatementStanding(Source source) {
        origin = source;
    }

    boolean has(Finding finding) {
        return (found & finding.bit()) != 0;
    }

    void note(Finding finding, boolean isTrue) {
        found = isTrue ? found | finding.bit() : found & ~finding.bit();
    }

    void note(Finding finding) {
        found |= finding.bit();
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
