package org.credence.learn.evidence;

import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;

/** What each speaker got right, as far as is believed, of statements on the questions that count. */
public final class Counts {
    private static final double LEAST = 1e-3;
    /** How many sources it takes before those who are alike part with all; of 0.2 to 20, 1 and below did best. */
    private static final double ALIKE_STRENGTH = 1;

    private final double[] right;
    private final double[] said;
    private final double overall;

    private Counts(int speakers, double[] right, double[] said) {
        this.right = right;
        this.said = said;
        double allRight = 1;
        double all = 2;
        for (int s = 0; s < speakers; s++) {
            allRight += right[s];
            all += said[s];
        }
        overall = allRight / all;
    }

    /**
     * Counts what was said.
     *
     * @param counted by question: whether it counts
     */
    public static Counts of(Corpus corpus, Belief belief, boolean[] counted) {
        int speakers = corpus.speakers().size();
        double[] right = new double[speakers];
        double[] said = new double[speakers];
        for (int i = 0; i < corpus.said().size(); i++) {
            if (corpus.said().own()[i] && counted[corpus.question(corpus.said().claim()[i])]) {
                int speaker = corpus.said().speaker()[i];
                right[speaker] += belief.right(corpus, i);
                said[speaker]++;
            }
        }
        return new Counts(speakers, right, said);
    }

    /** By speaker: how many of its statements are believed right. */
    public double[] right() {
        return right;
    }

    /** By speaker: how many of its statements were counted. */
    public double[] said() {
        return said;
    }

    /** By speaker: the mean of those who are alike, shrunk toward the mean of all; each counts as far as it is known. */
    double[] priors(Corpus corpus, Settings settings) {
        int[] alike = corpus.alike();
        double[] sums = new double[right.length];
        double[] sizes = new double[right.length];
        double sum = 0;
        double size = 0;
        for (int s = 0; s < right.length; s++) {
            double known = 1 / (said[s] + settings.strength());
            sums[alike[s]] += known * right[s];
            sizes[alike[s]] += known * said[s];
            sum += known * right[s];
            size += known * said[s];
        }
        double all = size == 0 ? overall : sum / size;
        double[] priors = new double[right.length];
        for (int s = 0; s < priors.length; s++) {
            priors[s] = (sums[alike[s]] + ALIKE_STRENGTH * all) / (sizes[alike[s]] + ALIKE_STRENGTH);
        }
        return priors;
    }

    /** By speaker: the posterior mean. */
    double[] means(Corpus corpus, Settings settings) {
        double[] means = priors(corpus, settings);
        for (int s = 0; s < means.length; s++) {
            double mean = (right[s] + settings.strength() * means[s]) / (said[s] + settings.strength());
            means[s] = Math.min(settings.most(), Math.max(LEAST, mean));
        }
        return means;
    }
}
