package org.credence.learn.evidence;

import java.util.Arrays;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;

/**
 * Where few values stand again and again, a record by value: how often a speaker says v when t is true (Dawid &amp;
 * Skene, Applied Statistics 28, 1979), each row shrunk toward the speaker's share of right statements.
 */
final class Confusions implements Evidence {
    /** More values than these are no answers to one kind of question. */
    private static final int FEW = 10;

    private static final int LEAST_QUESTIONS = 20;
    private static final double PRIOR = 2;
    /** Pseudo-counts of a row without outcomes, as for the speaker itself. */
    private static final double ROW_STRENGTH = 2;

    private static final double LEAST = 1e-6;

    private final Corpus corpus;
    private final double[] prior;
    private final double[] surprise;
    private final double[] words;
    private final double[] shares;

    private Confusions(Corpus corpus, double[] prior, double[] surprise, double[] words, Copying.Found copied) {
        this.corpus = corpus;
        this.prior = prior;
        this.surprise = surprise;
        this.words = words;
        this.shares = copied.shares(corpus, words);
    }

    /** Whether the values of a corpus are few, and none is denied. */
    static boolean fit(Corpus corpus) {
        return corpus.labels() >= 2
                && corpus.labels() <= FEW
                && corpus.questions().size() >= LEAST_QUESTIONS
                && corpus.ownStatements() == corpus.said().size()
                && corpus.speakers().stream().allMatch(Corpus.Speaker::asserts);
    }

    static Confusions of(Corpus corpus, Belief belief, boolean[] counted, Settings settings, Copying.Found copied) {
        int labels = corpus.labels();
        int speakers = corpus.speakers().size();
        double[] means = Counts.of(corpus, belief, counted).means(corpus, settings);
        double[] prior = new double[labels];
        Arrays.fill(prior, PRIOR);
        double[] rows = new double[speakers * labels * labels];
        for (int q = 0; q < corpus.questions().size(); q++) {
            if (counted[q]) {
                count(corpus, belief, q, prior, rows);
            }
        }
        double all = Arrays.stream(prior).sum();
        for (int t = 0; t < labels; t++) {
            prior[t] = Math.log(prior[t] / all);
        }
        double strength = settings.byValue() > 0 ? settings.byValue() : ROW_STRENGTH;
        double[] surprise = surprise(corpus, belief, counted, rows, expected(rows, means, labels), strength);
        double[] words = new double[corpus.said().size()];
        for (int i = 0; i < words.length; i++) {
            int v = corpus.claims().get(corpus.said().claim()[i]).label();
            for (int t = 0; t < labels; t++) {
                double nats = surprise[i * labels + t];
                words[i] += t == v ? nats : -nats / (labels - 1);
            }
        }
        return new Confusions(corpus, prior, surprise, words, copied);
    }

    /**
     * How likely a speaker says a value when another is true, before its own record by value: what all speakers do,
     * shifted in log-odds as far as the speaker is better or worse than they are.
     */
    private static double[] expected(double[] rows, double[] means, int labels) {
        double[] pool = new double[labels * labels];
        Arrays.fill(pool, 1);
        for (int i = 0; i < rows.length; i++) {
            pool[i % pool.length] += rows[i];
        }
        double right = 0;
        for (int t = 0; t < labels; t++) {
            right += pool[t * labels + t];
        }
        double all = Discounted.logOdds(right / Arrays.stream(pool).sum());
        double[] expected = new double[rows.length];
        for (int s = 0; s < means.length; s++) {
            double better = Discounted.logOdds(means[s]) - all;
            for (int t = 0; t < labels; t++) {
                expect(pool, t, better, expected, (s * labels + t) * labels);
            }
        }
        return expected;
    }

    private static void expect(double[] pool, int truth, double better, double[] expected, int at) {
        int labels = (int) Math.sqrt(pool.length);
        double sum = Arrays.stream(pool, truth * labels, (truth + 1) * labels).sum();
        double right = pool[truth * labels + truth];
        double mean = Discounted.probability(Discounted.logOdds(right / sum) + better);
        for (int v = 0; v < labels; v++) {
            expected[at + v] = v == truth ? mean : (1 - mean) * pool[truth * labels + v] / (sum - right);
        }
    }

    /** By statement and value: the logarithm of how likely it is said when that is true, itself left out of the record. */
    private static double[] surprise(
            Corpus corpus, Belief belief, boolean[] counted, double[] rows, double[] expected, double strength) {
        int labels = corpus.labels();
        double[] sums = new double[rows.length / labels];
        for (int i = 0; i < rows.length; i++) {
            sums[i / labels] += rows[i];
        }
        double[] surprise = new double[corpus.said().size() * labels];
        for (int q = 0; q < corpus.questions().size(); q++) {
            double[] own = new double[labels];
            int from = corpus.firstClaim()[q];
            int to = corpus.firstClaim()[q + 1];
            for (int c = from; counted[q] && c < to; c++) {
                own[corpus.claims().get(c).label()] = belief.claim()[c];
            }
            for (int i = corpus.firstSaid()[from]; i < corpus.firstSaid()[to]; i++) {
                int v = corpus.claims().get(corpus.said().claim()[i]).label();
                for (int t = 0; t < labels; t++) {
                    int row = corpus.said().speaker()[i] * labels + t;
                    double said = rows[row * labels + v] - own[t] + strength * expected[row * labels + v];
                    double nats = Math.log(Math.max(LEAST, said / (sums[row] - own[t] + strength)));
                    surprise[i * labels + t] = nats;
                }
            }
        }
        return surprise;
    }

    /** Adds who said what of a question, for each value as far as it is believed. */
    private static void count(Corpus corpus, Belief belief, int question, double[] prior, double[] rows) {
        int labels = corpus.labels();
        int from = corpus.firstClaim()[question];
        int to = corpus.firstClaim()[question + 1];
        for (int truth = from; truth < to; truth++) {
            double probability = belief.claim()[truth];
            int t = corpus.claims().get(truth).label();
            prior[t] += probability;
            for (int c = from; probability > 0 && c < to; c++) {
                int v = corpus.claims().get(c).label();
                for (int i = corpus.firstSaid()[c]; i < corpus.firstSaid()[c + 1]; i++) {
                    rows[(corpus.said().speaker()[i] * labels + t) * labels + v] += probability;
                }
            }
        }
    }

    @Override
    public Belief weigh(Shape shape) {
        int labels = prior.length;
        Belief belief = new Belief(
                new double[corpus.claims().size()],
                new double[corpus.questions().size()]);
        Ranking ranking = new Ranking();
        for (int q = 0; q < corpus.questions().size(); q++) {
            double[] logOdds = prior.clone();
            for (int c = corpus.firstClaim()[q]; c < corpus.firstClaim()[q + 1]; c++) {
                int from = corpus.firstSaid()[c];
                int size = corpus.firstSaid()[c + 1] - from;
                ranking.of(corpus, from, from + size, words, shares);
                double factor = 1 / shape.temperature();
                for (int k = 0; k < size; k++) {
                    int i = ranking.at(k);
                    for (int t = 0; t < labels; t++) {
                        logOdds[t] += factor * shares[i] * surprise[i * labels + t];
                    }
                    factor *= shape.further();
                }
            }
            spread(q, logOdds, shape, belief);
        }
        return belief;
    }

    /**
     * Questions are easy, or hard so that evidence is worth little on them: two of the difficulties of GLAD (Whitehill et
     * al., NIPS 2009).
     */
    private void spread(int question, double[] logOdds, Shape shape, Belief into) {
        double[] easy = shares(logOdds, 1);
        double[] hard = shares(logOdds, shape.hint());
        double claimed = 0;
        for (int c = corpus.firstClaim()[question]; c < corpus.firstClaim()[question + 1]; c++) {
            int label = corpus.claims().get(c).label();
            into.claim()[c] = (1 - shape.misled()) * easy[label] + shape.misled() * hard[label];
            claimed += into.claim()[c];
        }
        into.unclaimed()[question] = Math.max(0, 1 - claimed);
    }

    private static double[] shares(double[] logOdds, double worth) {
        double most = Arrays.stream(logOdds).max().orElse(0);
        double[] shares = Arrays.stream(logOdds)
                .map(nats -> Math.exp(worth * (nats - most)))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
