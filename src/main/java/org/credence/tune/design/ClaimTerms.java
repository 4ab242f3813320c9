package org.credence.tune.design;

/**
 * The log-odds of one claim before its rivals are looked at, as a formula:
 * {@code Σ priors + (Σ evidence + Σ statements) / temperature}.
 *
 * <p>The same as {@code score.ClaimWeight} works out.
 */
final class ClaimTerms {
    private final int[] priors;
    private final int[] evidence;
    private final StatementTerms statements;
    private final Groups groups;

    ClaimTerms(int[] priors, int[] evidence, StatementTerms statements, Groups groups) {
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
        for (int i = 0; i < statements.size(); i++) {
            double factor = statements.factor(i, at) * (ranks == null ? 1 : ranks.factor(i));
            sum += statements.sign(i) * Discounted.value(statements.undiscounted(i, at), factor);
        }
        double logOdds = sum / at.temperature();
        for (int price : priors) {
            logOdds += at.value(price);
        }
        return logOdds;
    }

    /** Adds the derivatives of the log-odds, each times {@code slope}; gives the log-odds. */
    double differentiate(Setting at, double slope, Slopes into) {
        double logOdds = 0;
        for (int price : priors) {
            into.add(price, slope);
            logOdds += at.value(price);
        }
        double cooled = slope / at.temperature();
        double sum = 0;
        for (int price : evidence) {
            into.add(price, cooled);
            sum += at.value(price);
        }
        Groups.Ranks ranks = groups.isEmpty() ? null : groups.rank(statements, at);
        for (int i = 0; i < statements.size(); i++) {
            double signed = statements.sign(i) * cooled;
            double undiscounted = statements.undiscounted(i, at);
            double own = statements.factor(i, at);
            double inGroups = ranks == null ? 1 : ranks.factor(i);
            sum += statements.sign(i) * Discounted.value(undiscounted, own * inGroups);
            statements.differentiateSum(i, at, signed * Discounted.slope(undiscounted, own * inGroups), into);
            double byFactor = signed * Discounted.slopeByFactor(undiscounted, own * inGroups);
            statements.differentiateFactor(i, at, byFactor * inGroups, into);
            if (ranks != null) {
                ranks.differentiate(i, at, byFactor * own, into);
            }
        }
        return logOdds + sum / at.temperature();
    }
}
