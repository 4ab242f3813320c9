package org.credence.tune.design;

import org.credence.score.Discounts;

/**
 * The log-odds of one claim before its rivals are looked at, as a formula:
 * {@code Σ priors + (Σ evidence + Σ statements) / temperature}.
 *
 * <p>The same as {@code score.ClaimWeight} works out.
 */
final class ClaimTerms {
    private final int[] priors;
    private final int[] evidence;
    private final StatementTerms[] statements;
    private final Groups groups;

    ClaimTerms(int[] priors, int[] evidence, StatementTerms[] statements, Groups groups) {
        this.priors = priors;
        this.evidence = evidence;
        this.statements = statements;
        this.groups = groups;
    }

    /** In dB. */
    double logOdds(Setting at) {
        double sum = 0;
        for (int price : evidence) {
            sum += at.value(price);
        }
        Groups.Ranks ranks = groups.isEmpty() ? null : groups.rank(statements, at);
        for (int i = 0; i < statements.length; i++) {
            StatementTerms terms = statements[i];
            double factor = terms.factor(at) * (ranks == null ? 1 : ranks.factor(i));
            sum += terms.sign() * Discounts.apply(terms.undiscounted(at), factor);
        }
        double logOdds = sum / at.temperature();
        for (int price : priors) {
            logOdds += at.value(price);
        }
        return logOdds;
    }

    /** Adds the derivatives of the log-odds, each times {@code slope}. */
    void differentiate(Setting at, double slope, Slopes into) {
        for (int price : priors) {
            into.add(price, slope);
        }
        double cooled = slope / at.temperature();
        for (int price : evidence) {
            into.add(price, cooled);
        }
        Groups.Ranks ranks = groups.isEmpty() ? null : groups.rank(statements, at);
        for (int i = 0; i < statements.length; i++) {
            StatementTerms terms = statements[i];
            double signed = terms.sign() * cooled;
            double undiscounted = terms.undiscounted(at);
            double own = terms.factor(at);
            double inGroups = ranks == null ? 1 : ranks.factor(i);
            terms.differentiateSum(at, signed * Discounts.slope(undiscounted, own * inGroups), into);
            double byFactor = signed * Discounts.slopeByFactor(undiscounted, own * inGroups);
            terms.differentiateFactor(at, byFactor * inGroups, into);
            if (ranks != null) {
                ranks.differentiate(i, at, byFactor * own, into);
            }
        }
    }
}
