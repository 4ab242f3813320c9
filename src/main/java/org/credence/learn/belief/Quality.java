package org.credence.learn.belief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.credence.learn.corpus.Corpus;

/**
 * How right the most believed claims are.
 *
 * @param questions  asked, over all splits
 * @param accuracy   the share of them whose most believed claim is true, expected under ties; a truth that nobody
 *                   claims counts as an error
 * @param brier      mean squared distance of that claim's confidence from what it turned out to be
 * @param logLoss    mean surprise at that, in nats
 * @param calibration expected calibration error over ten bins of equal width
 * @param auc        the probability that a true claim is believed more than a false one, over all claims
 * @param bins       those of the calibration error that hold a question, from the lowest confidence up
 */
public record Quality(
        int questions, double accuracy, double brier, double logLoss, double calibration, double auc, List<Bin> bins) {
    private static final int BINS = 10;
    private static final double LEAST = 1e-6;

    /**
     * Questions whose most believed claim has about the same confidence.
     *
     * @param low   lower end of the bin, which it includes, within [0, 1]
     * @param high  upper end, which belongs to the next bin unless it is 1
     * @param count how many questions there are, at least 1
     * @param said  the mean confidence of these claims, within [0, 1]
     * @param right the share of them that is true, expected under ties
     */
    public record Bin(double low, double high, int count, double said, double right) {}

    public Quality {
        bins = List.copyOf(bins);
    }

    /** What is measured, question by question; several splits may be added one after the other. */
    public static final class Tally {
        private final Corpus corpus;
        private final int[] counts = new int[BINS];
        private final double[] given = new double[BINS];
        private final double[] outcomes = new double[BINS];
        private final List<double[]> claims = new ArrayList<>();
        private int questions;
        private double right;
        private double squares;
        private double surprise;

        public Tally(Corpus corpus) {
            this.corpus = corpus;
        }

        /** Adds the questions that are asked. */
        public void add(Belief belief, boolean[] asked) {
            for (int q = 0; q < asked.length; q++) {
                if (asked[q]) {
                    add(belief, q);
                }
            }
        }

        private void add(Belief belief, int question) {
            int from = corpus.firstClaim()[question];
            int to = corpus.firstClaim()[question + 1];
            double most = Arrays.stream(belief.claim(), from, to).max().orElse(0);
            int truth = corpus.questions().get(question).truth();
            int ties = 0;
            for (int c = from; c < to; c++) {
                ties += belief.claim()[c] >= most - 1e-9 ? 1 : 0;
                claims.add(new double[] {belief.claim()[c], c == truth ? 1 : 0});
            }
            boolean among = truth >= 0 && belief.claim()[truth] >= most - 1e-9;
            count(most, among ? 1.0 / ties : 0);
        }

        private void count(double most, double share) {
            questions++;
            right += share;
            squares += share * (1 - most) * (1 - most) + (1 - share) * most * most;
            double sure = Math.min(1 - LEAST, Math.max(LEAST, most));
            surprise -= share * Math.log(sure) + (1 - share) * Math.log(1 - sure);
            int bin = Math.min(BINS - 1, (int) (most * BINS));
            counts[bin]++;
            given[bin] += most;
            outcomes[bin] += share;
        }

        public Quality quality() {
            double off = 0;
            for (int bin = 0; bin < BINS; bin++) {
                off += Math.abs(given[bin] - outcomes[bin]);
            }
            return new Quality(
                    questions,
                    right / questions,
                    squares / questions,
                    surprise / questions,
                    off / questions,
                    auc(),
                    bins());
        }

        private List<Bin> bins() {
            return IntStream.range(0, BINS)
                    .filter(bin -> counts[bin] > 0)
                    .mapToObj(bin -> new Bin(
                            (double) bin / BINS,
                            (bin + 1.0) / BINS,
                            counts[bin],
                            given[bin] / counts[bin],
                            outcomes[bin] / counts[bin]))
                    .toList();
        }

        /** By ranks, ties counting half (Hanley &amp; McNeil, Radiology 143, 1982). */
        private double auc() {
            claims.sort((a, b) -> Double.compare(a[0], b[0]));
            double ranks = 0;
            double positives = 0;
            for (int i = 0; i < claims.size(); ) {
                int end = i;
                double here = 0;
                while (end < claims.size() && claims.get(end)[0] == claims.get(i)[0]) {
                    here += claims.get(end++)[1];
                }
                ranks += here * (i + end + 1) / 2.0;
                positives += here;
                i = end;
            }
            double negatives = claims.size() - positives;
            return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
        }
    }
}
