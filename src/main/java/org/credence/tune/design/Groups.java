package org.credence.tune.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.credence.score.Discounts;

/**
 * Statements of one claim of which the k-th strongest of each group counts factor^(k−1).
 *
 * <p>The narrowest groups (the smallest factors) come first, and each ranks its members by what the ones before have
 * left of them, as {@code score.ClaimWeight} does. Ranks change with the prices, in steps.
 */
final class Groups {
    static final Groups NONE = new Groups(List.of());

    private final List<Group> groups;

    /** One group, its members by the order of their ids. */
    private static final class Group {
        private final int price;
        private final int[] members;

        private Group(int price, int[] members) {
            this.price = price;
            this.members = members;
        }
    }

    private Groups(List<Group> groups) {
        this.groups = groups;
    }

    /** The same and one more; groups must be added in the order of their rules' names. */
    Groups and(int price, int[] membersById) {
        List<Group> more = new ArrayList<>(groups);
        more.add(new Group(price, membersById));
        return new Groups(more);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Where the statements stand at these prices. */
    Ranks rank(StatementTerms[] statements, Setting at) {
        List<Group> narrowestFirst = new ArrayList<>(groups);
        narrowestFirst.sort(Comparator.comparingDouble(group -> at.value(group.price)));
        Ranks ranks = new Ranks(statements.length, narrowestFirst.size());
        for (int g = 0; g < narrowestFirst.size(); g++) {
            Group group = narrowestFirst.get(g);
            int[] byStrength = strongestFirst(group.members, statements, ranks.factors, at);
            double factor = 1;
            for (int k = 0; k < byStrength.length; k++) {
                ranks.factors[byStrength[k]] *= factor;
                ranks.exponents[g][byStrength[k]] = k;
                factor *= at.value(group.price);
            }
            ranks.prices[g] = group.price;
        }
        return ranks;
    }

    /** Of equals the one whose id comes first. */
    private static int[] strongestFirst(int[] members, StatementTerms[] statements, double[] factors, Setting at) {
        int[] sorted = members.clone();
        double[] strengths = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int member = sorted[i];
            StatementTerms terms = statements[member];
            double strength = Math.abs(Discounts.apply(terms.undiscounted(at), terms.factor(at) * factors[member]));
            int place = i;
            for (; place > 0 && strengths[place - 1] < strength; place--) {
                strengths[place] = strengths[place - 1];
                sorted[place] = sorted[place - 1];
            }
            strengths[place] = strength;
            sorted[place] = member;
        }
        return sorted;
    }

    /** By statement what all groups leave of it together, and by group and statement the exponent. */
    static final class Ranks {
        private final double[] factors;
        private final int[][] exponents;
        private final int[] prices;

        private Ranks(int statements, int groups) {
            factors = new double[statements];
            Arrays.fill(factors, 1);
            exponents = new int[groups][statements];
            prices = new int[groups];
        }

        double factor(int statement) {
            return factors[statement];
        }

        /** Adds the derivatives of a statement's factor, each times {@code slope}. */
        void differentiate(int statement, Setting at, double slope, Slopes into) {
            for (int g = 0; g < prices.length; g++) {
                int exponent = exponents[g][statement];
                if (exponent > 0) {
                    double own = exponent * Math.pow(at.value(prices[g]), exponent - 1);
                    into.add(prices[g], slope * own * others(g, statement, at));
                }
            }
        }

        private double others(int group, int statement, Setting at) {
            double product = 1;
            for (int g = 0; g < prices.length; g++) {
                product *= g == group ? 1 : Math.pow(at.value(prices[g]), exponents[g][statement]);
            }
            return product;
        }
    }
}
