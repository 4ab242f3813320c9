package org.credence.learn.evidence;

import static org.credence.learn.corpus.Synthetic.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.junit.jupiter.api.Test;

class RecordsTest {
    @Test
    void aStatementIsNoPartOfTheRecordThatJudgesIt() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add("q", "q", "", 0, List.of(draft("c0", "x", "a"), draft("c1", "y", "b")));
        Corpus corpus = builder.done();
        double[] means = Records.of(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Settings.SETTLED);
        assertEquals(means[0], means[1], 1e-12);
    }

    @Test
    void aSpeakerIsJudgedByThoseAlikeBeforeAll() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 3; q++) {
            // who says one thing is wrong, who says three is right
            List<CorpusBuilder.Draft> rivals =
                    List.of(draft("c0", q + " x", "often"), draft("c1", q + " y", "once" + q));
            builder.add("q" + q, "q" + q, "", 0, rivals);
        }
        Corpus corpus = builder.done();
        double[] means = Records.of(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Settings.SETTLED);
        assertTrue(means[1] < 0.25);
    }
}
