package org.credence.tune.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.credence.argument.Decibans;
import org.credence.argument.Price;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.design.Slopes;

/**
 * The negative logarithm of the posterior of some prices, in nats, up to a constant:
 * {@code Σ ln(1 + e^(∓L)) + ½ Σ x²}, with {@code L} the log-odds of each case in nats.
 *
 * <p>A point {@code x} counts, for each free price, how many standard deviations of its prior it lies from the price in
 * force. The prior is a Gaussian about that price whose standard deviation is a quarter of the rule's range: as wide as
 * a Gaussian about the middle of the range would have to be for 19 of 20 prices to lie inside. A point beyond a range
 * counts as the nearest one within.
 */
final class Objective {
    private static final double DEVIATIONS_IN_A_RANGE = 4;
    /** Sums are made in blocks and added in their order, so that they do not depend on how many cores there are. */
    private static final int BLOCK = 512;

    private final List<Case> cases;
    private final Setting present;
    private final int prices;
    private final int[] free;
    private final double[] scales;
    private final double[] lows;
    private final double[] highs;

    /**
     * The posterior of some prices, with all others as they are in force.
     *
     * @param free places in the tariff
     */
    Objective(Design design, int[] free) {
        this.cases = design.cases().stream().filter(Case::told).toList();
        this.present = design.tariff().present();
        this.prices = design.tariff().size();
        this.free = free.clone();
        this.scales = new double[free.length];
        this.lows = new double[free.length];
        this.highs = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            Price price = design.tariff().at(free[i]);
            scales[i] = scale(price);
            lows[i] = (price.range().low() - price.value()) / scales[i];
            highs[i] = (price.range().high() - price.value()) / scales[i];
        }
    }

    /** The standard deviation of a price's prior, in dB or as a factor. */
    static double scale(Price price) {
        return (price.range().high() - price.range().low()) / DEVIATIONS_IN_A_RANGE;
    }

    int size() {
        return free.length;
    }

    /** The nearest point within every range. */
    double[] within(double[] x) {
        double[] inside = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            inside[i] = Math.max(lows[i], Math.min(highs[i], x[i]));
        }
        return inside;
    }

    boolean isAtLow(int i, double[] x) {
        return x[i] <= lows[i];
    }

    boolean isAtHigh(int i, double[] x) {
        return x[i] >= highs[i];
    }

    /** Whether no price is held by an end of its range. */
    boolean isInside(double[] x) {
        return IntStream.range(0, x.length).noneMatch(i -> isAtLow(i, x) || isAtHigh(i, x));
    }

    /** The prices at a point. */
    Setting setting(double[] x) {
        double[] inside = within(x);
        double[] values = present.values();
        for (int i = 0; i < free.length; i++) {
            double moved = present.value(free[i]) + scales[i] * inside[i];
            values[free[i]] = inside[i] == 0 ? present.value(free[i]) : moved;
        }
        return Setting.of(values, present.temperature());
    }

    /** The point of a setting. */
    double[] point(Setting setting) {
        double[] x = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            x[i] = (setting.value(free[i]) - present.value(free[i])) / scales[i];
        }
        return x;
    }

    double value(double[] x) {
        Setting at = setting(x);
        double sum = 0;
        for (double part : IntStream.range(0, blocks())
                .parallel()
                .mapToDouble(block -> loss(block, at))
                .toArray()) {
            sum += part;
        }
        return sum + prior(within(x));
    }

    private int blocks() {
        return (cases.size() + BLOCK - 1) / BLOCK;
    }

    private List<Case> block(int block) {
        return cases.subList(block * BLOCK, Math.min(cases.size(), (block + 1) * BLOCK));
    }

    private double loss(int block, Setting at) {
        double sum = 0;
        for (Case each : block(block)) {
            sum += loss(each, at);
        }
        return sum;
    }

    /** The surprise at what came of a case, in nats. */
    static double loss(Case each, Setting at) {
        double logOdds = each.formula().logOdds(at) / Decibans.PER_NAT;
        return softplus(each.confirmed() ? -logOdds : logOdds);
    }

    /** {@code ln(1 + e^t)}, without overflow. */
    private static double softplus(double t) {
        return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }

    private static double prior(double[] x) {
        return 0.5 * Arrays.stream(x).map(it -> it * it).sum();
    }

    /**
     * Gradient and curvature at a point.
     *
     * @param gradient    by each free price; 0 where the price stands at the end of its range and would leave it
     * @param information Fisher information and that of the prior, the expected matrix of second derivatives
     */
    record Shape(List<Double> gradient, RealMatrix information) {}

    Shape shape(double[] x) {
        Setting at = setting(x);
        double[] inside = within(x);
        double[] gradient = inside.clone();
        double[][] information = new double[free.length][free.length];
        IntStream.range(0, blocks())
                .parallel()
                .mapToObj(block -> new Sums(at).over(block(block)))
                .toList()
                .forEach(sums -> sums.addTo(gradient, information));
        List<Double> projected = new ArrayList<>();
        for (int i = 0; i < free.length; i++) {
            information[i][i] += 1;
            for (int j = 0; j < i; j++) {
                information[j][i] = information[i][j];
            }
            boolean leaves = (isAtLow(i, x) && gradient[i] > 0) || (isAtHigh(i, x) && gradient[i] < 0);
            projected.add(leaves ? 0 : gradient[i]);
        }
        return new Shape(projected, new Array2DRowRealMatrix(information, false));
    }

    /** Derivatives summed over some cases. */
    private final class Sums {
        private final Setting at;
        private final int[] places = new int[prices];
        private final double[] gradient = new double[free.length];
        private final double[][] information = new double[free.length][free.length];

        Sums(Setting at) {
            this.at = at;
            Arrays.fill(places, -1);
            for (int i = 0; i < free.length; i++) {
                places[free[i]] = i;
            }
        }

        Sums over(List<Case> some) {
            Slopes slopes = new Slopes(prices);
            int[] touched = new int[free.length];
            double[] row = new double[free.length];
            for (Case each : some) {
                slopes.clear();
                double probability = Decibans.probability(each.formula().differentiate(at, slopes));
                int size = 0;
                for (int i = 0; i < slopes.size(); i++) {
                    int place = places[slopes.place(i)];
                    if (place >= 0) {
                        touched[size] = place;
                        row[size++] = scales[place] * slopes.of(slopes.place(i)) / Decibans.PER_NAT;
                    }
                }
                add(probability, each.confirmed() ? 1 : 0, touched, row, size);
            }
            return this;
        }

        private void add(double probability, int outcome, int[] touched, double[] row, int size) {
            double residual = probability - outcome;
            double spread = probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                int a = touched[i];
                gradient[a] += residual * row[i];
                double slope = spread * row[i];
                for (int j = 0; j <= i; j++) {
                    int b = touched[j];
                    information[Math.max(a, b)][Math.min(a, b)] += slope * row[j];
                }
            }
        }

        void addTo(double[] allGradient, double[][] allInformation) {
            for (int i = 0; i < gradient.length; i++) {
                allGradient[i] += gradient[i];
                for (int j = 0; j <= i; j++) {
                    allInformation[i][j] += information[i][j];
                }
            }
        }
    }
}
