package org.credence.bench.accuracy.peer;

/** Each claim by its share of those who assert one of its question. */
record Majority() implements Peer {
    @Override
    public String name() {
        return "majority";
    }

    @Override
    public boolean usesRecords() {
        return false;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        return shares(votes);
    }

    static double[] shares(Votes votes) {
        double[] counts = new double[votes.claims()];
        for (int c = 0; c < counts.length; c++) {
            counts[c] = votes.voters(c).length;
        }
        return votes.share(counts);
    }
}
