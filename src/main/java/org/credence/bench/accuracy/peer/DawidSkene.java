package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/** Confusion matrices by EM (Dawid &amp; Skene, Applied Statistics 28, 1979), where a set has few values. */
record DawidSkene() implements Peer {
    private static final int ROUNDS = 50;
    /** So that what was never seen is not held to be impossible. */
    private static final double SMOOTHING = 0.01;

    @Override
    public String name() {
        return "Dawid-Skene";
    }

    @Override
    public boolean usesRecords() {
        return false;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        int labels = votes.corpus().labels();
        double[][] belief = new double[votes.questions()][labels];
        double[] shares = Majority.shares(votes);
        for (int c = 0; c < shares.length; c++) {
            belief[votes.corpus().claims().get(c).question()][label(votes, c)] = shares[c];
        }
        for (int round = 0; round < ROUNDS; round++) {
            belief = round(votes, belief, labels);
        }
        double[] claims = new double[shares.length];
        for (int c = 0; c < claims.length; c++) {
            claims[c] = belief[votes.corpus().claims().get(c).question()][label(votes, c)];
        }
        return claims;
    }

    private static int label(Votes votes, int claim) {
        return votes.corpus().claims().get(claim).label();
    }

    private static double[][] round(Votes votes, double[][] belief, int labels) {
        double[] prior = new double[labels];
        double[][][] rows = new double[votes.sources()][labels][labels];
        for (int q = 0; q < belief.length; q++) {
            for (int t = 0; t < labels; t++) {
                prior[t] += belief[q][t];
                for (int c = votes.from(q); c < votes.to(q); c++) {
                    for (int source : votes.voters(c)) {
                        rows[source][t][label(votes, c)] += belief[q][t];
                    }
                }
            }
        }
        double[][] next = new double[belief.length][labels];
        for (int q = 0; q < belief.length; q++) {
            for (int t = 0; t < labels; t++) {
                next[q][t] = Math.log(prior[t] + SMOOTHING);
                for (int c = votes.from(q); c < votes.to(q); c++) {
                    for (int source : votes.voters(c)) {
                        double[] row = rows[source][t];
                        next[q][t] += Math.log((row[label(votes, c)] + SMOOTHING)
                                / (Arrays.stream(row).sum() + labels * SMOOTHING));
                    }
                }
            }
            normalise(next[q]);
        }
        return next;
    }

    private static void normalise(double[] nats) {
        double most = Arrays.stream(nats).max().orElse(0);
        double sum = Arrays.stream(nats).map(it -> Math.exp(it - most)).sum();
        Arrays.setAll(nats, t -> Math.exp(nats[t] - most) / sum);
    }
}
