package org.credence.learn.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.junit.jupiter.api.Test;

class QualityTest {
    /** Questions with two claims each, of which the first is true. */
    private static Corpus corpus(int questions) {
        CorpusBuilder builder = new CorpusBuilder();
        CorpusBuilder.Said said = new CorpusBuilder.Said(new Corpus.Speaker("s", true, "witness"), 1);
        for (int q = 0; q < questions; q++) {
            List<CorpusBuilder.Draft> rivals = new ArrayList<>();
            rivals.add(new CorpusBuilder.Draft("right", q + " right", List.of(said)));
            rivals.add(new CorpusBuilder.Draft("wrong", q + " wrong", List.of(said)));
            builder.add("q" + q, "q" + q, "", 0, rivals);
        }
        return builder.done();
    }

    /** By question, what is believed of the true and of the false claim. */
    private static Quality quality(double... believed) {
        Corpus corpus = corpus(believed.length / 2);
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(Belief.of(corpus, believed), corpus.settled());
        return tally.quality();
    }

    @Test
    void binsHoldTheMostBelievedClaimsBetweenTheirEnds() {
        Quality quality = quality(0.72, 0.1, 0.2, 0.78, 0.3, 0.1, 1, 0);
        assertEquals(3, quality.bins().size());
        assertBin(0.3, 0.4, 1, 0.3, 1, quality.bins().get(0));
        assertBin(0.7, 0.8, 2, 0.75, 0.5, quality.bins().get(1));
        assertBin(0.9, 1, 1, 1, 1, quality.bins().get(2));
    }

    @Test
    void claimsThatTieShareTheOutcome() {
        Quality quality = quality(0.45, 0.45, 0.47, 0.2);
        assertBin(0.4, 0.5, 2, 0.46, 0.75, quality.bins().get(0));
    }

    @Test
    void calibrationErrorIsWhatTheBinsMiss() {
        Quality quality = quality(0.72, 0.1, 0.2, 0.78, 0.3, 0.1, 0.45, 0.45, 1, 0);
        double off = quality.bins().stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.said() - bin.right()))
                .sum();
        assertEquals(quality.calibration(), off / quality.questions(), 1e-12);
        assertEquals(5, quality.bins().stream().mapToInt(Quality.Bin::count).sum());
    }

    private static void assertBin(double low, double high, int count, double said, double right, Quality.Bin bin) {
        assertEquals(low, bin.low(), 1e-12);
        assertEquals(high, bin.high(), 1e-12);
        assertEquals(count, bin.count());
        assertEquals(said, bin.said(), 1e-12);
        assertEquals(right, bin.right(), 1e-12);
    }
}
