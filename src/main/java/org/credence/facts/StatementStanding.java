package org.credence.facts;

/** What is found out by looking at the statements of a claim side by side; see {@link Comparison}. */
final class StatementStanding {
    String origin = "";
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
