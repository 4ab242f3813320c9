package org.credence.tune.design;

import java.util.ArrayList;
import java.util.List;
import org.credence.score.price.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What some statements on a claim may move it together: the same as {@code score.price.ClaimWeight} works out, one limit
 * after the other.
 */
final class Limits {
    static final Limits NONE = new Limits(List.of());

    private final List<Limit> all;

    /**
     * One limit.
     *
     * @param price   the place of its price
     * @param without the claim when nobody makes those statements, or null when nothing is said of it then
     */
    private record Limit(int price, @Nullable ClaimTerms without) {}

    private Limits(List<Limit> all) {
        this.all = all;
    }

    Limits and(int price, @Nullable ClaimTerms without) {
        List<Limit> more = new ArrayList<>(all);
        more.add(new Limit(price, without));
        return new Limits(List.copyOf(more));
    }

    /**
     * Limits a claim at some prices.
     *
     * @param logOdds of the claim without limits, in dB
     */
    Reached reach(double logOdds, Setting at) {
        if (all.isEmpty()) {
            return new Reached(logOdds, List.of());
        }
        List<Reached.Step> steps = new ArrayList<>(all.size());
        double now = logOdds;
        for (Limit limit : all) {
            ClaimTerms.Priced from = limit.without == null ? null : limit.without.priced(at);
            double base = from == null ? 0 : from.logOdds();
            double most = at.value(limit.price);
            steps.add(new Reached.Step(limit, from, now - base, most));
            now = base + Bound.apply(now - base, most);
        }
        return new Reached(now, steps);
    }

    /** How far a claim got. */
    static final class Reached {
        private final double logOdds;
        private final List<Step> steps;

        /** @param moved from where the claim is without the statements, in dB, before this limit */
        private record Step(Limit limit, ClaimTerms.@Nullable Priced from, double moved, double most) {}

        private Reached(double logOdds, List<Step> steps) {
            this.logOdds = logOdds;
            this.steps = steps;
        }

        /** In dB. */
        double logOdds() {
            return logOdds;
        }

        /**
         * Adds the derivatives by what the limits themselves depend on, each times {@code slope}.
         *
         * @return by how much those of the claim without limits count
         */
        double differentiate(double slope, Slopes into) {
            double left = slope;
            for (int i = steps.size() - 1; i >= 0; i--) {
                Step step = steps.get(i);
                double share = Bound.slope(step.moved, step.most);
                into.add(step.limit.price, left * Bound.slopeByLimit(step.moved, step.most));
                if (step.from != null) {
                    // With a share of 1, too: how far the limit is still depends on these prices.
                    step.from.differentiate(left * (1 - share), into);
                }
                left *= share;
            }
            return left;
        }
    }
}
