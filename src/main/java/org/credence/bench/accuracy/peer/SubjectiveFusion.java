package org.credence.bench.accuracy.peer;

import java.util.HashMap;
import java.util.Map;

/**
 * Subjective logic (Jøsang, Subjective Logic, 2016): each source's word discounted by trust in it (§14.3) and fused by
 * adding up evidence (§12.3); with copies, the evidence of a group is averaged (§12.5) first.
 */
record SubjectiveFusion(boolean copies) implements Peer {
    /** Of an opinion, the non-informative prior's weight. */
    private static final double WEIGHT = 2;

    @Override
    public String name() {
        return copies ? "subjective logic, copy groups averaged" : "subjective logic";
    }

    @Override
    public boolean usesRecords() {
        return true;
    }

    @Override
    public double[] believe(Votes votes, boolean[] known, long seed) {
        double[] means = Records.of(votes, known).means;
        int[] groups = copies ? CopyGroups.of(votes, known) : new int[0];
        double[] belief = new double[votes.claims()];
        for (int q = 0; q < votes.questions(); q++) {
            double all = WEIGHT;
            for (int c = votes.from(q); c < votes.to(q); c++) {
                belief[c] = copies ? averaged(votes.voters(c), groups, means) : votes.sum(c, it -> evidence(means[it]));
                all += belief[c];
            }
            for (int c = votes.from(q); c < votes.to(q); c++) {
                belief[c] = (belief[c] + WEIGHT / votes.rivals(q)) / all;
            }
        }
        return belief;
    }

    /** Of a dogmatic word that trust p leaves: belief p, uncertainty 1 − p. */
    private static double evidence(double trust) {
        return WEIGHT * trust / (1 - trust);
    }

    private static double averaged(int[] voters, int[] groups, double[] means) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int source : voters) {
            double[] sum = sums.computeIfAbsent(groups[source], it -> new double[2]);
            sum[0] += evidence(means[source]);
            sum[1]++;
        }
        return sums.values().stream().mapToDouble(sum -> sum[0] / sum[1]).sum();
    }
}
