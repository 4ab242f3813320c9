package org.credence.tune.metric;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws incidents with replacement, to see how much a metric would vary on other incidents of the same sort.
 *
 * <p>Whole incidents are drawn, since claims of one incident rest on the same sources (cluster bootstrap: Davison
 * &amp; Hinkley, Bootstrap Methods and their Application, 1997, §3.8). Intervals are percentile intervals of 90 %.
 * The same seed gives the same numbers. Not for several threads at once.
 */
public final class Bootstrap {
    /** Enough for a 5th and 95th percentile (Efron &amp; Tibshirani, An Introduction to the Bootstrap, 1993, §13.3). */
    public static final int DRAWS = 1000;

    private static final double TAIL = 0.05;
    /** Beyond this many incidents (160 MB of counts) draws are made again for each metric. */
    private static final int KEPT = 40_000;

    private final long seed;
    private int[][] kept = new int[0][];

    private Bootstrap(long seed) {
        this.seed = seed;
    }

    /** Draws {@value #DRAWS} times. */
    public static Bootstrap seeded(long seed) {
        return new Bootstrap(seed);
    }

    /**
     * A metric with its interval. Draws in which the metric is undefined are left out; with none left the ends are NaN.
     */
    public Estimate interval(Metric metric, Predictions predictions) {
        return estimate(predictions, metric.on(predictions));
    }

    /**
     * A metric before and after a change. Both are measured on the same draws (paired), so that what makes an
     * incident hard for either cancels.
     *
     * @throws IllegalArgumentException when the two are not about the same claims
     */
    public Difference difference(Metric metric, Predictions before, Predictions after) {
        if (!before.isAboutTheSameAs(after)) {
            throw new IllegalArgumentException("The predictions before (" + before.size() + ") and after ("
                    + after.size() + ") must be about the same claims.");
        }
        Metric.Statistic then = metric.on(before);
        Metric.Statistic now = metric.on(after);
        Estimate change = estimate(before, draws -> now.of(draws) - then.of(draws));
        return new Difference(metric, metric.of(before), metric.of(after), change);
    }

    private Estimate estimate(Predictions predictions, Metric.Statistic statistic) {
        double[] measured = new double[DRAWS];
        draws(predictions.incidents(), (i, draw) -> measured[i] = statistic.of(draw));
        double[] defined =
                Arrays.stream(measured).filter(it -> !Double.isNaN(it)).sorted().toArray();
        double value = statistic.of(predictions.eachOnce());
        return new Estimate(value, quantile(defined, TAIL), quantile(defined, 1 - TAIL));
    }

    /** Takes one draw after another. */
    private interface Taker {
        void take(int draw, int[] drawn);
    }

    /** The same draws for the same number of incidents, whatever is measured. */
    private void draws(int incidents, Taker taker) {
        boolean known = kept.length == DRAWS && kept[0].length == incidents;
        RandomGenerator random = new Well19937c(seed);
        if (!known) {
            kept = new int[incidents <= KEPT ? DRAWS : 0][];
        }
        for (int i = 0; i < DRAWS; i++) {
            int[] drawn = known ? kept[i] : draw(incidents, random);
            if (i < kept.length) {
                kept[i] = drawn;
            }
            taker.take(i, drawn);
        }
    }

    /** How often each incident is drawn. */
    private static int[] draw(int incidents, RandomGenerator random) {
        int[] drawn = new int[incidents];
        for (int i = 0; i < incidents; i++) {
            drawn[random.nextInt(incidents)]++;
        }
        return drawn;
    }

    /** Linear between the two nearest (Hyndman &amp; Fan, The American Statistician 50, 1996, definition 7). */
    private static double quantile(double[] ascending, double share) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double position = share * (ascending.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }
}
