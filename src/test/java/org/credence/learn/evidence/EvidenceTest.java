package org.credence.learn.evidence;

import static org.credence.learn.corpus.Synthetic.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.credence.learn.corpus.Synthetic;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final double[] ACCURACIES = {0.95, 0.85, 0.75, 0.65, 0.55, 0.45};

    @Test
    void ofTwoShapesTheMeanIsBelieved() {
        Corpus corpus = Synthetic.corpus(23, 40, ACCURACIES, 0, true);
        Evidence evidence =
                Evidence.of(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Settings.SETTLED, Copying.Found.NONE);
        Shape other = new Shape(1, 2, 0.1, 0, 0);
        double[] one = evidence.weigh(Shape.USUAL).claim();
        double[] two = evidence.weigh(other).claim();
        double[] mean = evidence.weigh(List.of(Shape.USUAL, other)).claim();
        for (int c = 0; c < mean.length; c++) {
            assertEquals((one[c] + two[c]) / 2, mean[c], 1e-12);
        }
    }

    @Test
    void onHardQuestionsAHintIsLeft() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 20; q++) {
            builder.add("q" + q, "q" + q, "", 0, List.of(draft("c0", "yes", "a", "b"), draft("c1", "no", "c")));
        }
        Corpus corpus = builder.done();
        Evidence evidence =
                Evidence.of(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Settings.SETTLED, Copying.Found.NONE);
        double easy = evidence.weigh(new Shape(1, 1, 1, 0, 0)).claim()[0];
        assertEquals(
                (easy + 0.5) / 2, evidence.weigh(new Shape(1, 1, 1, 0.5, 0)).claim()[0], 1e-12);
        assertEquals(easy, evidence.weigh(new Shape(1, 1, 1, 0.5, 1)).claim()[0], 1e-12);
        double odds = Math.pow(easy / (1 - easy), 0.1);
        assertEquals(
                (easy + odds / (1 + odds)) / 2,
                evidence.weigh(new Shape(1, 1, 1, 0.5, 0.1)).claim()[0],
                1e-9);
    }
}
