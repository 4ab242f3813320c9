package org.credence.learn;

import java.util.HashMap;
import java.util.Map;

/** What each speaker got right, as far as is believed, of statements on the questions that count. */
final class Counts {
    private static final double LEAST = 1e-3;
    /** Sources that a kind's mean must have before it parts with that of all. */
    private static final double KIND_STRENGTH = 5;

    private static final double[] NOBODY = new double[2];

    final double[] right;
    final double[] said;
    final double overall;

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

    static Counts of(Corpus corpus, Belief belief, boolean[] counted) {
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

    /** By speaker: the posterior mean, shrunk toward the mean of its kind, and that toward the mean of all. */
    double[] means(Corpus corpus, Settings settings) {
        Map<String, double[]> kinds = new HashMap<>();
        double sum = 0;
        double size = 0;
        for (int s = 0; s < right.length; s++) {
            if (said[s] > 0) {
                double mean = mean(s, overall, settings.strength());
                double[] kind = kinds.computeIfAbsent(corpus.speakers().get(s).kind(), it -> new double[2]);
                kind[0] += mean;
                kind[1]++;
                sum += mean;
                size++;
            }
        }
        double all = size == 0 ? overall : sum / size;
        double[] means = new double[right.length];
        for (int s = 0; s < means.length; s++) {
            double[] kind = kinds.getOrDefault(corpus.speakers().get(s).kind(), NOBODY);
            double prior = (kind[0] + KIND_STRENGTH * all) / (kind[1] + KIND_STRENGTH);
            means[s] = Math.min(settings.most(), Math.max(LEAST, mean(s, prior, settings.strength())));
        }
        return means;
    }

    private double mean(int speaker, double prior, double strength) {
        return (right[speaker] + strength * prior) / (said[speaker] + strength);
    }
}
