package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/** TruthFinder (Yin, Han &amp; Yu, TKDE 20(6), 2008, eq. 3 to 8), no value implying another. */
record TruthFinder() implements Peer {
    private static final int ROUNDS = 20;
    /** As in the paper: the first trust, and the dampening of sources that are not independent. */
    private static final double FIRST = 0.9;

    private static final double DAMPENING = 0.3;
    private static final double NEARLY_ONE = 1 - 1e-9;

    @Override
    public String name() {
        return "TruthFinder";
    }

    @Override
    public boolean usesRecords() {
        return false;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        double[] trust = new double[votes.sources()];
        Arrays.fill(trust, FIRST);
        double[] said = votes.said();
        double[] belief = new double[votes.claims()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < belief.length; c++) {
                double[] now = trust;
                double score = votes.sum(c, it -> -Math.log1p(-Math.min(NEARLY_ONE, now[it])));
                belief[c] = 1 / (1 + Math.exp(-DAMPENING * score));
            }
            trust = votes.bySource(belief);
            for (int s = 0; s < trust.length; s++) {
                trust[s] /= Math.max(1, said[s]);
            }
        }
        return votes.share(belief);
    }
}
