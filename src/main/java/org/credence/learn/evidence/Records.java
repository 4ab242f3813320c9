package org.credence.learn.evidence;

import java.util.Arrays;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Grouping;

/**
 * How likely each statement is right, by the record of its speaker without that very statement: the record by value is
 * shrunk toward that by topic, that toward the speaker's whole, and that toward those who are alike.
 *
 * <p>Left out, because a statement that is part of the record that judges it confirms itself: where most sources say
 * one thing or two, it made the calibration error without labels .473 and not .417, or .159 and not .137.
 */
final class Records {
    private static final double LEAST = 1e-3;

    private final Corpus corpus;
    private final Belief belief;
    private final boolean[] counted;

    private Records(Corpus corpus, Belief belief, boolean[] counted) {
        this.corpus = corpus;
        this.belief = belief;
        this.counted = counted;
    }

    /** By statement, 0 to 1. */
    static double[] of(Corpus corpus, Belief belief, boolean[] counted, Settings settings) {
        Records records = new Records(corpus, belief, counted);
        double[] priors = Counts.of(corpus, belief, counted).priors(corpus, settings);
        double[] means = new double[corpus.said().size()];
        Arrays.setAll(means, i -> priors[corpus.said().speaker()[i]]);
        records.refine(means, corpus.bySpeaker(), settings.strength(), true);
        records.refine(means, corpus.byTopic(), settings.byTopic(), true);
        records.refine(means, corpus.byValue(), settings.byValue(), false);
        Arrays.setAll(means, i -> Math.min(settings.most(), Math.max(LEAST, means[i])));
        return means;
    }

    /**
     * Takes narrower records into account.
     *
     * @param strength pseudo-counts that hold them to the wider ones; 0 leaves those as they are
     * @param derived  whether what follows from a less precise statement is judged by them, too
     */
    private void refine(double[] means, Grouping grouping, double strength, boolean derived) {
        if (strength == 0) {
            return;
        }
        double[] right = new double[grouping.size()];
        double[] said = new double[grouping.size()];
        int[] group = grouping.group();
        for (int i = 0; i < group.length; i++) {
            if (counts(i)) {
                right[group[i]] += belief.right(corpus, i);
                said[group[i]]++;
            }
        }
        for (int i = 0; i < group.length; i++) {
            if (derived || corpus.said().own()[i]) {
                boolean itself = counts(i);
                double others = right[group[i]] - (itself ? belief.right(corpus, i) : 0);
                means[i] = (others + strength * means[i]) / (said[group[i]] - (itself ? 1 : 0) + strength);
            }
        }
    }

    private boolean counts(int statement) {
        return corpus.said().own()[statement]
                && counted[corpus.question(corpus.said().claim()[statement])];
    }
}
