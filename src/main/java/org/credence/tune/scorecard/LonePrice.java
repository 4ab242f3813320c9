package org.credence.tune.scorecard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.credence.argument.Decibans;
import org.credence.argument.Price;
import org.credence.tune.design.Case;
import org.credence.tune.design.Setting;
import org.credence.tune.design.Slopes;

/**
 * One price, measured with all others and the temperature as they are in force: the value at which the outcomes are
 * likeliest. For a weight that is the maximum of {@code Σ ln P(outcome) + ½ ln I}, with {@code I} the Fisher
 * information of the price; for a factor, which has ends, the second term is left out.
 *
 * <p>The second term is Jeffreys' prior, which takes away the bias of first order and gives a finite answer also where
 * all outcomes point one way (Firth, Biometrika 80, 1993; Heinze &amp; Schemper, Statistics in Medicine 21, 2002). The
 * analyst's price takes no part: this is what outcomes say by themselves, within all that a price may be, and not only
 * within the rule's range. The interval holds the values that lie less than half the 90 % quantile of χ² with one
 * degree of freedom below the maximum (profile likelihood, same sources). It takes claims to be independent given the
 * prices, which those of one incident are not quite.
 */
final class LonePrice {
    /** Half of 2.7055, the 90 % quantile of χ² with one degree of freedom. */
    private static final double DROP = 1.35277;

    private static final int NONE = -1;
    /** Sums are made in blocks and added in their order, so that they do not depend on how many cores there are. */
    private static final int BLOCK = 256;
    /** What stands for an information of 0, of which there is no logarithm. */
    private static final double LEAST = 1e-300;

    private final List<Case> cases;
    private final int[] folds;
    private final int count;
    private final int place;
    private final int prices;
    private final Setting present;
    private final Grid grid;
    private final Map<Integer, Sums> known = new HashMap<>();

    /**
     * Values that are tried: all multiples of a step between two ends, first those a few steps apart.
     *
     * @param low    in steps
     * @param high   in steps
     * @param steps  to a whole deciban or factor
     * @param coarse in steps, a power of two
     * @param penalised whether Jeffreys' prior counts
     */
    private record Grid(int low, int high, int steps, int coarse, boolean penalised) {
        /** What rules may charge at all, as the rule language has it, in steps of what people write. */
        static Grid of(Price.Unit unit) {
            return unit == Price.Unit.WEIGHT ? new Grid(-300, 300, 10, 16, true) : new Grid(0, 100, 100, 8, false);
        }

        double value(int at) {
            return (double) at / steps;
        }
    }

    /** Log-likelihood and information, by fold. */
    private static final class Sums {
        private final double[] likelihood;
        private final double[] information;

        Sums(int folds) {
            likelihood = new double[folds];
            information = new double[folds];
        }
    }

    /**
     * @param cases those that the price bears on
     * @param folds by case, which fold it is in
     * @param place of the price in the tariff of so many prices
     */
    LonePrice(List<Case> cases, int[] folds, Place place) {
        this.cases = cases;
        this.folds = folds;
        this.count = Arrays.stream(folds).max().orElse(0) + 1;
        this.place = place.of();
        this.prices = place.prices();
        this.present = place.present();
        this.grid = Grid.of(place.unit());
    }

    /** Which price it is, and what the others are. */
    record Place(int of, int prices, Price.Unit unit, Setting present) {}

    /** On all cases. */
    Measured measured() {
        int best = best(NONE);
        double floor = objective(best, NONE) - DROP;
        return new Measured(grid.value(best), grid.value(end(best, -1, floor)), grid.value(end(best, 1, floor)));
    }

    /** The value that is measured on the cases of all other folds. */
    double without(int fold) {
        return grid.value(best(fold));
    }

    private int best(int leftOut) {
        int best = grid.low();
        for (int at = grid.low(); at <= grid.high() + grid.coarse() - 1; at += grid.coarse()) {
            best = better(best, Math.min(at, grid.high()), leftOut);
        }
        for (int step = grid.coarse() / 2; step >= 1; step /= 2) {
            int centre = best;
            best = better(best, Math.max(grid.low(), centre - step), leftOut);
            best = better(best, Math.min(grid.high(), centre + step), leftOut);
        }
        return best;
    }

    private int better(int one, int other, int leftOut) {
        return objective(other, leftOut) > objective(one, leftOut) ? other : one;
    }

    /** The nearest value in a direction that lies below the floor, or the last there is. */
    private int end(int best, int direction, double floor) {
        int last = direction < 0 ? grid.low() : grid.high();
        int inside = best;
        int step = 1;
        while (inside != last) {
            int next = direction < 0 ? Math.max(last, inside - step) : Math.min(last, inside + step);
            if (objective(next, NONE) < floor) {
                return halved(inside, next, floor);
            }
            inside = next;
            step *= 2;
        }
        return last;
    }

    private int halved(int inside, int outside, double floor) {
        int in = inside;
        int out = outside;
        while (Math.abs(out - in) > 1) {
            int middle = (in + out) / 2;
            if (objective(middle, NONE) < floor) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return out;
    }

    private double objective(int at, int leftOut) {
        Sums sums = known.computeIfAbsent(at, this::sums);
        double likelihood = 0;
        double information = 0;
        for (int fold = 0; fold < count; fold++) {
            likelihood += fold == leftOut ? 0 : sums.likelihood[fold];
            information += fold == leftOut ? 0 : sums.information[fold];
        }
        return grid.penalised() ? likelihood + 0.5 * Math.log(Math.max(LEAST, information)) : likelihood;
    }

    private Sums sums(int at) {
        Setting setting = present.with(place, grid.value(at));
        Sums all = new Sums(count);
        IntStream.range(0, (cases.size() + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(block -> block(block, setting))
                .toList()
                .forEach(part -> {
                    for (int fold = 0; fold < count; fold++) {
                        all.likelihood[fold] += part.likelihood[fold];
                        all.information[fold] += part.information[fold];
                    }
                });
        return all;
    }

    private Sums block(int block, Setting setting) {
        Sums sums = new Sums(count);
        Slopes slopes = new Slopes(prices);
        for (int i = block * BLOCK; i < Math.min(cases.size(), (block + 1) * BLOCK); i++) {
            Case each = cases.get(i);
            slopes.clear();
            double logOdds = each.formula().differentiate(setting, slopes) / Decibans.PER_NAT;
            double slope = slopes.of(place) / Decibans.PER_NAT;
            double odds = Math.exp(-Math.abs(logOdds));
            sums.likelihood[folds[i]] -= Math.max(each.confirmed() ? -logOdds : logOdds, 0) + Math.log1p(odds);
            sums.information[folds[i]] += slope * slope * odds / ((1 + odds) * (1 + odds));
        }
        return sums;
    }
}
