package org.credence.tune.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said beside what came of it: predictions in ten bins of equal width, {@code (0.0, 0.1], (0.1, 0.2] …},
 * the first of which also holds 0 (DeGroot &amp; Fienberg, The Statistician 32, 1983).
 *
 * @param bins the bins that hold anything, lowest first
 */
public record Reliability(List<Bin> bins) {
    /** As many as Naeini, Cooper &amp; Hauskrecht (AAAI 2015) and most after them use. */
    public static final int BINS = 10;

    /**
     * One bin.
     *
     * @param low       where it begins, not included unless it is 0
     * @param high      where it ends, included
     * @param count     how many predictions it holds, at least 1
     * @param said      their mean probability
     * @param confirmed the share of them that was confirmed
     */
    public record Bin(double low, double high, long count, double said, double confirmed) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The reliability of all predictions. */
    public static Reliability of(Predictions predictions) {
        return of(predictions, predictions.eachOnce());
    }

    static Reliability of(Predictions predictions, int[] draws) {
        long[] counts = new long[BINS];
        double[] said = new double[BINS];
        long[] confirmed = new long[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.at(i);
            int times = predictions.timesDrawn(i, draws);
            int bin = bin(prediction.probability());
            counts[bin] += times;
            said[bin] += times * prediction.probability();
            confirmed[bin] += (long) times * prediction.outcome();
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                double share = (double) confirmed[i] / counts[i];
                bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, counts[i], said[i] / counts[i], share));
            }
        }
        return new Reliability(bins);
    }

    private static int bin(double probability) {
        return Math.max(0, (int) Math.ceil(probability * BINS) - 1);
    }

    /**
     * {@code Σ count/n · |said − confirmed|} over the bins, 0 (best) to 1 (Naeini, Cooper &amp; Hauskrecht, AAAI
     * 2015; Guo et al., ICML 2017, eq. 5). It is above 0 by chance alone, the more so the fewer predictions.
     */
    public double expectedCalibrationError() {
        double sum = 0;
        long count = 0;
        for (Bin bin : bins) {
            sum += bin.count() * Math.abs(bin.said() - bin.confirmed());
            count += bin.count();
        }
        return sum / count;
    }
}
