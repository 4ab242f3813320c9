package org.credence.learn;

/** What each speaker got right, as far as is believed, of statements on the questions that count. */
final class Counts {
    private static final double LEAST = 1e-3;
    /** Sources that a kind's mean must have before it parts with that of all. */
    private static final double KIND_STRENGTH = 5;

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
        int kinds = corpus.speakers().stream().mapToInt(Corpus.Speaker::kind).max().orElse(0) + 1;
        double[] sums = new double[kinds];
        double[] sizes = new double[kinds];
        double sum = 0;
        double size = 0;
        for (int s = 0; s < right.length; s++) {
            if (said[s] > 0) {
                double mean = mean(s, overall, settings.strength());
                sums[corpus.speakers().get(s).kind()] += mean;
                sizes[corpus.speakers().get(s).kind()]++;
                sum += mean;
                size++;
            }
        }
        double all = size == 0 ? overall : sum / size;
        double[] means = new double[right.length];
        for (int s = 0; s < means.length; s++) {
            int kind = corpus.speakers().get(s).kind();
            double prior = (sums[kind] + KIND_STRENGTH * all) / (sizes[kind] + KIND_STRENGTH);
            means[s] = Math.min(settings.most(), Math.max(LEAST, mean(s, prior, settings.strength())));
        }
        return means;
    }

    private double mean(int speaker, double prior, double strength) {
        return (right[speaker] + strength * prior) / (said[speaker] + strength);
    }
}
