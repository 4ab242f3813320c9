package org.credence.bench.accuracy.peer;

import java.util.HashMap;
import java.util.Map;
import org.credence.learn.corpus.Split;

/**
 * Log-odds added up, {@code ln(n·A/(1−A))} a source (ACCU's vote count: Dong, Berti-Équille &amp; Srivastava, VLDB 2009);
 * with copies, a group counts as its mean, and one temperature is fitted in three folds (Guo et al., ICML 2017).
 */
record LogOdds(boolean copies) implements Peer {
    private static final int FOLDS = 3;
    private static final double[] TEMPERATURES = {0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6};

    @Override
    public String name() {
        return copies ? "log-odds, copies discounted, temperature" : "log-odds";
    }

    @Override
    public boolean usesRecords() {
        return true;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        return weigh(votes, known, copies ? temperature(votes, known, seed) : 1);
    }

    private double[] weigh(Votes votes, boolean[] known, double temperature) {
        double[] means = Records.of(votes, known).means;
        int[] groups = copies ? CopyGroups.of(votes, known) : new int[0];
        double[] nats = new double[votes.claims()];
        for (int q = 0; q < votes.questions(); q++) {
            double others = Math.log(Math.max(1, votes.rivals(q) - 1));
            for (int c = votes.from(q); c < votes.to(q); c++) {
                Map<Integer, double[]> sums = new HashMap<>();
                for (int source : votes.voters(c)) {
                    double[] sum = sums.computeIfAbsent(copies ? groups[source] : source, it -> new double[2]);
                    sum[0] += others + Math.log(means[source] / (1 - means[source]));
                    sum[1]++;
                }
                for (double[] sum : sums.values()) {
                    nats[c] += sum[0] / sum[1] / temperature;
                }
            }
        }
        return votes.shareExponents(nats);
    }

    private double temperature(Votes votes, boolean[] known, long seed) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature : TEMPERATURES) {
            double surprise = 0;
            for (int fold = 0; fold < FOLDS; fold++) {
                boolean[] asked = Split.of(votes.corpus(), known, seed, fold, FOLDS);
                surprise += surprise(votes, weigh(votes, without(known, asked), temperature), asked);
            }
            if (surprise < least) {
                least = surprise;
                best = temperature;
            }
        }
        return best;
    }

    private static boolean[] without(boolean[] known, boolean[] asked) {
        boolean[] rest = known.clone();
        for (int q = 0; q < rest.length; q++) {
            rest[q] &= !asked[q];
        }
        return rest;
    }

    private static double surprise(Votes votes, double[] belief, boolean[] asked) {
        double surprise = 0;
        for (int q = 0; q < asked.length; q++) {
            if (asked[q] && votes.truth(q) >= 0) {
                surprise -= Math.log(Math.max(1e-9, belief[votes.truth(q)]));
            }
        }
        return surprise;
    }
}
