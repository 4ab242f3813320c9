package org.credence.tune.design;

import java.util.Arrays;

/**
 * Statements of one claim of which the k-th strongest of each group counts factor^(k−1).
 *
 * <p>The narrowest groups (the smallest factors) come first, and each ranks its members by what the ones before have
 * left of them, as {@code score.price.ClaimWeight} does. Ranks change with the prices, in steps.
 */
final class Groups {
    static final Groups NONE = new Groups(new int[0], new int[0][]);

    private final int[] prices;
    private final int[][] members;

    private Groups(int[] prices, int[][] members) {
        this.prices = prices;
        this.members = members;
    }

    /** The same and one more; groups must be added in the order of their rules' names. */
    Groups and(int price, int[] membersById) {
        int size = prices.length;
        int[] morePrices = Arrays.copyOf(prices, size + 1);
        int[][] moreMembers = Arrays.copyOf(members, size + 1);
        morePrices[size] = price;
        moreMembers[size] = membersById;
        return new Groups(morePrices, moreMembers);
    }

    boolean isEmpty() {
        return prices.length == 0;
    }

    /**
     * Where the statements stand at these prices.
     *
     * @param odds    by statement, the odds ratio before discounts
     * @param factors by statement, the product of its other discounts
     */
    Ranks rank(double[] odds, double[] factors, Setting at) {
        int[] order = narrowestFirst(at);
        Ranks ranks = new Ranks(odds.length, order.length);
        double[] strengths = new double[odds.length];
        for (int g = 0; g < order.length; g++) {
            int[] byStrength = members[order[g]].clone();
            if (byStrength.length > 1) {
                strongestFirst(byStrength, strengths, odds, factors, ranks.factors);
            }
            double price = at.value(prices[order[g]]);
            double factor = 1;
            for (int k = 0; k < byStrength.length; k++) {
                ranks.factors[byStrength[k]] *= factor;
                ranks.exponents[g * odds.length + byStrength[k]] = k;
                factor *= price;
            }
            ranks.prices[g] = prices[order[g]];
        }
        return ranks;
    }

    private int[] narrowestFirst(Setting at) {
        int[] order = new int[prices.length];
        for (int g = 0; g < order.length; g++) {
            int place = g;
            for (; place > 0 && at.value(prices[order[place - 1]]) > at.value(prices[g]); place--) {
                order[place] = order[place - 1];
            }
            order[place] = g;
        }
        return order;
    }

    /** Of equals the one whose id comes first stays first. */
    private static void strongestFirst(
            int[] members, double[] strengths, double[] odds, double[] factors, double[] inGroups) {
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            double strength = Discounted.strength(odds[member], factors[member] * inGroups[member]);
            int place = i;
            for (; place > 0 && strengths[place - 1] < strength; place--) {
                strengths[place] = strengths[place - 1];
                members[place] = members[place - 1];
            }
            strengths[place] = strength;
            members[place] = member;
        }
    }

    /** By statement what all groups leave of it together, and by group and statement the exponent. */
    static final class Ranks {
        private final double[] factors;
        private final int[] exponents;
        private final int[] prices;

        private Ranks(int statements, int groups) {
            factors = new double[statements];
            Arrays.fill(factors, 1);
            exponents = new int[groups * statements];
            prices = new int[groups];
        }

        double factor(int statement) {
            return factors[statement];
        }

        private int exponent(int group, int statement) {
            return exponents[group * factors.length + statement];
        }

        /** Adds the derivatives of a statement's factor, each times {@code slope}. */
        void differentiate(int statement, Setting at, double slope, Slopes into) {
            for (int g = 0; g < prices.length; g++) {
                int exponent = exponent(g, statement);
                if (exponent > 0) {
                    double own = exponent * Math.pow(at.value(prices[g]), exponent - 1);
                    into.add(prices[g], slope * own * others(g, statement, at));
                }
            }
        }

        private double others(int group, int statement, Setting at) {
            double product = 1;
            for (int g = 0; g < prices.length; g++) {
                product *= g == group ? 1 : Math.pow(at.value(prices[g]), exponent(g, statement));
            }
            return product;
        }
    }
}
