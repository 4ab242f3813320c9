package org.credence.learn.belief;

import static org.credence.learn.corpus.Synthetic.draft;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.junit.jupiter.api.Test;

class BeliefTest {
    @Test
    void pooledBeliefIsTheGeometricMean() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add("q", "q", "", 0, List.of(draft("c0", "x", "a"), draft("c1", "y", "b")));
        Corpus corpus = builder.done();
        Belief one = Belief.of(corpus, new double[] {0.8, 0.2});
        Belief other = Belief.of(corpus, new double[] {0.2, 0.8});
        assertArrayEquals(
                new double[] {0.5, 0.5}, one.pooled(other, 0.5, corpus).claim(), 1e-12);
        assertArrayEquals(one.claim(), one.pooled(other, 0, corpus).claim(), 1e-12);
        // odds of 4, to the power of 0.75 less 0.25
        assertEquals(2.0 / 3, one.pooled(other, 0.25, corpus).claim()[0], 1e-12);
    }
}
