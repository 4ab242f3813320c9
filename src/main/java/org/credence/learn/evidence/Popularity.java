package org.credence.learn.evidence;

import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.corpus.Corpus;

/**
 * How much more often claims of one value are true than claims are, whoever makes them: a country is seldom the precise
 * place of birth, and "not available" never the time of a departure.
 */
final class Popularity {
    private Popularity() {}

    /**
     * By claim, in nats; 0 where nothing is known of its value, or without strength.
     *
     * @param strength pseudo-counts that hold a value to all of them
     */
    static double[] of(Corpus corpus, Belief belief, boolean[] counted, double strength) {
        double[] nats = new double[corpus.claims().size()];
        if (strength == 0) {
            return nats;
        }
        double[] right = new double[corpus.labels()];
        double[] made = new double[corpus.labels()];
        double allRight = 1;
        double all = 2;
        for (int c = 0; c < nats.length; c++) {
            if (counts(corpus, counted, c)) {
                int label = corpus.claims().get(c).label();
                right[label] += belief.claim()[c];
                made[label]++;
                allRight += belief.claim()[c];
                all++;
            }
        }
        double usual = allRight / all;
        for (int c = 0; c < nats.length; c++) {
            int label = corpus.claims().get(c).label();
            boolean itself = counts(corpus, counted, c);
            double others = right[label] - (itself ? belief.claim()[c] : 0);
            double share = (others + strength * usual) / (made[label] - (itself ? 1 : 0) + strength);
            nats[c] = Discounted.logOdds(share) - Discounted.logOdds(usual);
        }
        return nats;
    }

    /** Without rivals, nothing sets a value apart. */
    private static boolean counts(Corpus corpus, boolean[] counted, int claim) {
        int question = corpus.question(claim);
        return counted[question] && corpus.rivals(question) > 1;
    }
}
