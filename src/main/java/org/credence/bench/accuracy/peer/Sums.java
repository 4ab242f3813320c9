package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/**
 * Sums, Investment and PooledInvestment (Pasternack &amp; Roth, COLING 2010, §3): trust in sources and belief in claims
 * make each other.
 */
record Sums(Kind kind) implements Peer {
    private static final int ROUNDS = 20;

    /** How belief follows from trust; the exponents are the paper's. */
    enum Kind {
        SUMS("Sums", 1),
        INVESTMENT("Investment", 1.2),
        POOLED("PooledInvestment", 1.4);

        private final String title;
        private final double growth;

        Kind(String title, double growth) {
            this.title = title;
            this.growth = growth;
        }
    }

    @Override
    public String name() {
        return kind.title;
    }

    @Override
    public boolean usesRecords() {
        return false;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        double[] said = votes.said();
        double[] trust = new double[said.length];
        Arrays.fill(trust, 1);
        double[] belief = Majority.shares(votes);
        for (int round = 0; round < ROUNDS; round++) {
            double[] stake = new double[belief.length];
            for (int c = 0; c < stake.length; c++) {
                for (int source : votes.voters(c)) {
                    stake[c] += trust[source] / (kind == Kind.SUMS ? 1 : said[source]);
                }
            }
            trust = kind == Kind.SUMS ? votes.bySource(belief) : returns(votes, trust, said, stake, belief);
            scale(trust);
            belief = grown(votes, stake);
        }
        return votes.share(belief);
    }

    private static double[] returns(Votes votes, double[] trust, double[] said, double[] stake, double[] belief) {
        double[] back = new double[trust.length];
        for (int c = 0; c < stake.length; c++) {
            for (int source : votes.voters(c)) {
                back[source] += stake[c] > 0 ? belief[c] * trust[source] / said[source] / stake[c] : 0;
            }
        }
        return back;
    }

    private double[] grown(Votes votes, double[] stake) {
        double[] grown =
                Arrays.stream(stake).map(it -> Math.pow(it, kind.growth)).toArray();
        if (kind == Kind.POOLED) {
            double[] shares = votes.share(grown);
            for (int q = 0; q < votes.questions(); q++) {
                double pool = Arrays.stream(stake, votes.from(q), votes.to(q)).sum();
                for (int c = votes.from(q); c < votes.to(q); c++) {
                    grown[c] = pool * shares[c];
                }
            }
        } else {
            scale(grown);
        }
        return grown;
    }

    /** Only ratios count: without this they grow beyond all numbers. */
    private static void scale(double[] values) {
        double most = Arrays.stream(values).max().orElse(1);
        for (int i = 0; most > 0 && i < values.length; i++) {
            values[i] /= most;
        }
    }
}
