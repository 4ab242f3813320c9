package org.credence.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Settings;

/**
 * The record of a speaker that was learned, not earned: no outcome stands behind it.
 *
 * @param speaker whose
 * @param right   how many of its statements are believed right
 * @param said    how many of its statements were learned from
 * @param mean    how likely its word is right, 0 to 1
 * @param low     lower end of the 90 % interval of that
 * @param high    its upper end
 */
public record LearnedRecord(Corpus.Speaker speaker, double right, double said, double mean, double low, double high) {
    private static final double TAIL = 0.05;

    /** Of all from whose statements something was learned: those with most first; of equals, by their ids. */
    public static List<LearnedRecord> of(Corpus corpus, Learning.Learned learned) {
        double right = 1;
        double said = 2;
        for (int s = 0; s < learned.said().length; s++) {
            right += learned.right()[s];
            said += learned.said()[s];
        }
        List<LearnedRecord> records = new ArrayList<>();
        for (int s = 0; s < learned.said().length; s++) {
            if (learned.said()[s] > 0) {
                records.add(of(corpus.speakers().get(s), learned.right()[s], learned.said()[s], right / said));
            }
        }
        records.sort(Comparator.comparingDouble((LearnedRecord it) -> -it.said)
                .thenComparing(it -> it.speaker.source())
                .thenComparing(it -> !it.speaker.asserts()));
        return records;
    }

    private static LearnedRecord of(Corpus.Speaker speaker, double right, double said, double prior) {
        double strength = Settings.UNLABELLED.strength();
        double alpha = right + strength * prior;
        double beta = Math.max(1e-9, said - right + strength * (1 - prior));
        BetaDistribution posterior = new BetaDistribution(null, alpha, beta);
        return new LearnedRecord(
                speaker,
                right,
                said,
                alpha / (alpha + beta),
                posterior.inverseCumulativeProbability(TAIL),
                posterior.inverseCumulativeProbability(1 - TAIL));
    }
}
