package org.credence.facts;

/** What is found out by looking at the statements of a claim side by side; see {@link Comparison}. */
final class StatementStanding {
    Source origin;

    boolean echo;
    boolean sharesOrigin;
    boolean repeated;
    boolean sharesOwner;
    boolean sharesCamp;
    boolean inBurst;
    boolean withdrawn;
    boolean selfContradicting;
    boolean laterDenial;
    boolean beforeAnyAssertion;
    boolean rebutted;
    boolean offersAlternative;
    boolean contradictedByOwnSide;
    boolean assertsRival;
    boolean retractsAssertion;
    boolean retractsDenial;
    int hoursToDenial = Integer.MAX_VALUE;
    double copyProbability;

    /** @param source its own, until something else is found */
    StatementStanding(Source source) {
        origin = source;
    }

    StatementStanding(StatementStanding other) {
        origin = other.origin;
        echo = other.echo;
        sharesOrigin = other.sharesOrigin;
        repeated = other.repeated;
        sharesOwner = other.sharesOwner;
        sharesCamp = other.sharesCamp;
        inBurst = other.inBurst;
        withdrawn = other.withdrawn;
        selfContradicting = other.selfContradicting;
        laterDenial = other.laterDenial;
        beforeAnyAssertion = other.beforeAnyAssertion;
        rebutted = other.rebutted;
        offersAlternative = other.offersAlternative;
        contradictedByOwnSide = other.contradictedByOwnSide;
        assertsRival = other.assertsRival;
        retractsAssertion = other.retractsAssertion;
        retractsDenial = other.retractsDenial;
        hoursToDenial = other.hoursToDenial;
        copyProbability = other.copyProbability;
    }

    /** Whether the same is found. */
    boolean isLike(StatementStanding other) {
        return origin == other.origin && sharesLike(other) && answersLike(other) && timesLike(other);
    }

    private boolean sharesLike(StatementStanding other) {
        return echo == other.echo
                && sharesOrigin == other.sharesOrigin
                && repeated == other.repeated
                && sharesOwner == other.sharesOwner
                && sharesCamp == other.sharesCamp
                && inBurst == other.inBurst
                && copyProbability == other.copyProbability;
    }

    private boolean answersLike(StatementStanding other) {
        return withdrawn == other.withdrawn
                && selfContradicting == other.selfContradicting
                && rebutted == other.rebutted
                && offersAlternative == other.offersAlternative
                && contradictedByOwnSide == other.contradictedByOwnSide
                && assertsRival == other.assertsRival;
    }

    private boolean timesLike(StatementStanding other) {
        return laterDenial == other.laterDenial
                && beforeAnyAssertion == other.beforeAnyAssertion
                && hoursToDenial == other.hoursToDenial
                && retractsAssertion == other.retractsAssertion
                && retractsDenial == other.retractsDenial;
    }
}
