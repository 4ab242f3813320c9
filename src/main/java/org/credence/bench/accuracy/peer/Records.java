package org.credence.bench.accuracy.peer;

import java.util.Arrays;

/**
 * Beta reputation (Jøsang &amp; Ismail, Bled 2002), with two pseudo-counts at the mean of all sources; and what two
 * sources err in together.
 */
final class Records {
    private static final double STRENGTH = 2;

    final double[] right;
    final double[] said;
    final double[] means;

    private Records(double[] right, double[] said, double[] means) {
        this.right = right;
        this.said = said;
        this.means = means;
    }

    static Records of(Votes votes, boolean[] known) {
        double[] right = new double[votes.sources()];
        double[] said = new double[votes.sources()];
        for (int q = 0; q < votes.questions(); q++) {
            for (int c = votes.from(q); known[q] && c < votes.to(q); c++) {
                for (int source : votes.voters(c)) {
                    right[source] += c == votes.truth(q) ? 1 : 0;
                    said[source]++;
                }
            }
        }
        double prior = (Arrays.stream(right).sum() + 1) / (Arrays.stream(said).sum() + 2);
        double[] means = new double[right.length];
        for (int s = 0; s < means.length; s++) {
            means[s] = (right[s] + STRENGTH * prior) / (said[s] + STRENGTH);
        }
        return new Records(right, said, means);
    }
}
