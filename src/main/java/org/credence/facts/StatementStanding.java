package org.credence.facts;

import org.jspecify.annotations.Nullable;

/** What is found out by looking at the statements of a claim side by side; see {@link Comparison}. */
final class StatementStanding {
    @Nullable
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
}
