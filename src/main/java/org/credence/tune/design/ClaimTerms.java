package org.credence.tune.design;

import org.jspecify.annotations.Nullable;

/**
 * The log-odds of one claim before its rivals are looked at, as a formula:
 * {@code Σ priors + (Σ evidence + Σ statements) / temperature}, within limits.
 *
 * <p>The same as {@code score.price.ClaimWeight} works out.
 */
final class ClaimTerms {
    private final int[] priors;
    private final int[] evidence;
    private final StatementTerms statements;
    private final Groups groups;
    private final Limits limits;

    ClaimTerms(int[] priors, int[] evidence, StatementTerms statements, Groups groups, Limits limits) {
        this.priors = priors;
        this.evidence = evidence;
        this.statements = statements;
        this.groups = groups;
        this.limits = limits;
    }

    /** What the formula comes to at these prices. */
    Priced priced(Setting at) {
        return new Priced(at);
    }

    /** The formula at some prices: what its value and its derivatives share is worked out once. */
    final class Priced {
        private final Setting at;
        /** By statement, the odds ratio before discounts. */
        private final double[] odds;
        /** By statement, the product of its discounts but those within groups. */
        private final double[] factors;

        private final Groups.@Nullable Ranks ranks;
        private final Limits.Reached reached;

        private Priced(Setting at) {
            this.at = at;
            odds = new double[statements.size()];
            factors = new double[statements.size()];
            for (int i = 0; i < odds.length; i++) {
                odds[i] = Discounted.odds(statements.undiscounted(i, at));
                factors[i] = statements.factor(i, at);
            }
            ranks = groups.isEmpty() ? null : groups.rank(odds, factors, at);
            reached = limits.reach(sum(priors) + (sum(evidence) + spoken()) / at.temperature(), at);
        }

        private double sum(int[] prices) {
            double sum = 0;
            for (int price : prices) {
                sum += at.value(price);
            }
            return sum;
        }

        private double spoken() {
            double sum = 0;
            for (int i = 0; i < odds.length; i++) {
                sum += statements.sign(i) * Discounted.value(odds[i], factors[i] * inGroups(i));
            }
            return sum;
        }

        private double inGroups(int i) {
            return ranks == null ? 1 : ranks.factor(i);
        }

        /** In dB. */
        double logOdds() {
            return reached.logOdds();
        }

        /** Adds the derivatives of the log-odds, each times {@code slope}. */
        void differentiate(double slope, Slopes into) {
            differentiateFreely(reached.differentiate(slope, into), into);
        }

        private void differentiateFreely(double slope, Slopes into) {
            double cooled = slope / at.temperature();
            for (int price : priors) {
                into.add(price, slope);
            }
            for (int price : evidence) {
                into.add(price, cooled);
            }
            for (int i = 0; i < odds.length; i++) {
                double signed = statements.sign(i) * cooled;
                double factor = factors[i] * inGroups(i);
                statements.differentiateSum(i, at, signed * Discounted.slope(odds[i], factor), into);
                double byFactor = signed * Discounted.slopeByFactor(odds[i], factor);
                statements.differentiateFactor(i, at, byFactor * inGroups(i), into);
                if (ranks != null) {
                    ranks.differentiate(i, at, byFactor * factors[i], into);
                }
            }
        }
    }
}
