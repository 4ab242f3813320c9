package org.credence.learn.evidence;

import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;

/**
 * One worth for each speaker: {@code ln(p/(1−p)) − ln f} nats, where f is how often two who are wrong about a question
 * agree (1/n for n false values that are equally likely, as in ACCU: Dong, Berti-Équille &amp; Srivastava, VLDB 2009).
 */
final class Words implements Evidence {
    private static final double LEAST_AGREEMENT = 0.02;

    private final Corpus corpus;
    private final double[] words;
    private final double[] shares;
    private final double[] values;

    private Words(Corpus corpus, double[] words, double[] shares, double[] values) {
        this.corpus = corpus;
        this.words = words;
        this.shares = shares;
        this.values = values;
    }

    static Words of(Corpus corpus, Belief belief, boolean[] counted, Settings settings, Copying.Found copied) {
        double agreement = Math.log(agreement(corpus, belief, counted));
        double[] words = Records.of(corpus, belief, counted, settings);
        for (int i = 0; i < words.length; i++) {
            words[i] = Discounted.logOdds(words[i]) - (corpus.asserts(i) ? agreement : 0);
        }
        double[] values = Popularity.of(corpus, belief, counted, settings.ofValue());
        return new Words(corpus, words, copied.shares(corpus, words), values);
    }

    /** The share of pairs of wrong assertions on one question that say the same. */
    private static double agreement(Corpus corpus, Belief belief, boolean[] counted) {
        double same = 1;
        double pairs = 2;
        for (int q = 0; q < corpus.questions().size(); q++) {
            if (!counted[q]) {
                continue;
            }
            int from = corpus.firstClaim()[q];
            double all = 0;
            for (int c = from; c < corpus.firstClaim()[q + 1]; c++) {
                all += asserted(corpus, c);
            }
            pairs += belief.unclaimed()[q] * all * (all - 1);
            for (int c = from; c < corpus.firstClaim()[q + 1]; c++) {
                double here = asserted(corpus, c);
                same += here * (here - 1) * (1 - belief.claim()[c]);
                pairs += belief.claim()[c] * (all - here) * (all - here - 1);
            }
        }
        return Math.min(1, Math.max(LEAST_AGREEMENT, same / pairs));
    }

    private static int asserted(Corpus corpus, int claim) {
        int count = 0;
        for (int i = corpus.firstSaid()[claim]; i < corpus.firstSaid()[claim + 1]; i++) {
            count += corpus.said().own()[i] && corpus.asserts(i) ? 1 : 0;
        }
        return count;
    }

    @Override
    public Belief weigh(Shape shape) {
        double[] logOdds = new double[corpus.claims().size()];
        Ranking ranking = new Ranking();
        for (int c = 0; c < logOdds.length; c++) {
            int from = corpus.firstSaid()[c];
            int to = corpus.firstSaid()[c + 1];
            ranking.of(corpus, from, to, words, shares);
            double sum = values[c];
            double factor = 1;
            for (int k = 0; k < to - from; k++) {
                int i = ranking.at(k);
                factor = k > 0 && corpus.asserts(i) == corpus.asserts(ranking.at(k - 1)) ? factor * shape.further() : 1;
                double left = Discounted.value(words[i], shares[i] * factor);
                sum += corpus.asserts(i) ? left : -left;
            }
            logOdds[c] = sum / shape.temperature();
        }
        return Rivalry.share(corpus, logOdds, shape.unclaimed());
    }
}
