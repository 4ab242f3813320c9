package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/** ACCU without copying (Dong, Berti-Équille &amp; Srivastava, VLDB 2009, §4), for n equally likely false values. */
record Accu() implements Peer {
    private static final int ROUNDS = 20;
    /** The first accuracy and the number of false values are the paper's. */
    private static final double FIRST = 0.8;

    private static final double FALSE_VALUES = 10;
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    @Override
    public String name() {
        return "Accu";
    }

    @Override
    public boolean usesRecords() {
        return false;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        double[] accuracy = new double[votes.sources()];
        Arrays.fill(accuracy, FIRST);
        double[] said = votes.said();
        double[] belief = new double[votes.claims()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] nats = new double[belief.length];
            for (int c = 0; c < nats.length; c++) {
                double[] now = accuracy;
                nats[c] = votes.sum(c, it -> Math.log(FALSE_VALUES * now[it] / (1 - now[it])));
            }
            belief = votes.shareExponents(nats);
            accuracy = votes.bySource(belief);
            for (int s = 0; s < accuracy.length; s++) {
                accuracy[s] = Math.min(MOST, Math.max(LEAST, accuracy[s] / Math.max(1, said[s])));
            }
        }
        return belief;
    }
}
