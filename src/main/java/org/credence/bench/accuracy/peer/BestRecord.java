package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/** Whatever the source with the best record says, and the more of equals: as sure as its record. */
record BestRecord() implements Peer {
    /** Enough to tell equals apart, and too little to outweigh a better record. */
    private static final double VOTE = 1e-6;

    @Override
    public String name() {
        return "source with the best record";
    }

    @Override
    public boolean usesRecords() {
        return true;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        double[] means = Records.of(votes, known).means;
        double[] belief = new double[votes.claims()];
        for (int c = 0; c < belief.length; c++) {
            belief[c] = Arrays.stream(votes.voters(c))
                            .mapToDouble(it -> means[it])
                            .max()
                            .orElse(0)
                    + VOTE * votes.voters(c).length;
        }
        for (int q = 0; q < votes.questions(); q++) {
            follow(belief, votes.from(q), votes.to(q));
        }
        return belief;
    }

    private static void follow(double[] belief, int from, int to) {
        double most = Arrays.stream(belief, from, to).max().orElse(0);
        long best = Arrays.stream(belief, from, to).filter(it -> it == most).count();
        for (int c = from; c < to; c++) {
            belief[c] = belief[c] == most ? most / best : (1 - Math.min(1, most)) / (to - from - best);
        }
    }
}
