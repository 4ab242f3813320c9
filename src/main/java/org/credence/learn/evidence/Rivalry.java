package org.credence.learn.evidence;

import java.util.Arrays;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;

/** Rival claims share one certainty: {@code P(v) = e^L(v) / (Σ e^L + u)}, with u for what nobody claims. */
final class Rivalry {
    private Rivalry() {}

    static Belief share(Corpus corpus, double[] logOdds, double unclaimed) {
        double[] none = new double[corpus.questions().size()];
        Arrays.fill(none, unclaimed);
        return share(corpus, logOdds, none);
    }

    /**
     * What is believed.
     *
     * @param logOdds   by claim, in nats
     * @param unclaimed by question: the odds that none of its claims is true, beside a claim with no evidence
     */
    static Belief share(Corpus corpus, double[] logOdds, double[] unclaimed) {
        double[] claim = new double[logOdds.length];
        double[] none = new double[unclaimed.length];
        for (int q = 0; q < none.length; q++) {
            int from = corpus.firstClaim()[q];
            int to = corpus.firstClaim()[q + 1];
            double most = Math.log(unclaimed[q]);
            for (int c = from; c < to; c++) {
                most = Math.max(most, logOdds[c]);
            }
            none[q] = unclaimed[q] * Math.exp(-most);
            double sum = none[q];
            for (int c = from; c < to; c++) {
                claim[c] = Math.exp(logOdds[c] - most);
                sum += claim[c];
            }
            for (int c = from; c < to; c++) {
                claim[c] /= sum;
            }
            none[q] /= sum;
        }
        return new Belief(claim, none);
    }
}
