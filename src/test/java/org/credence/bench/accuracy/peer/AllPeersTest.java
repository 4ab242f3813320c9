package org.credence.bench.accuracy.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.credence.bench.accuracy.Deal;
import org.credence.bench.accuracy.Measurement;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.junit.jupiter.api.Test;

class AllPeersTest {
    private static final double[] ACCURACIES = {0.95, 0.8, 0.5, 0.45, 0.4};

    /** Sources of known accuracy; whoever follows the best of them is right in 95 of 100 cases. */
    private static Corpus corpus(boolean fewValues) {
        Random random = new Random(1);
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 200; q++) {
            List<List<CorpusBuilder.Said>> said = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int s = 0; s < ACCURACIES.length; s++) {
                int value = random.nextDouble() < ACCURACIES[s] ? 0 : 1 + random.nextInt(2);
                said.get(value).add(new CorpusBuilder.Said(new Corpus.Speaker("s" + s, true, "witness"), 1));
            }
            List<CorpusBuilder.Draft> rivals = new ArrayList<>();
            for (int v = 0; v < 3; v++) {
                rivals.add(new CorpusBuilder.Draft("c" + v, (fewValues ? "" : q + " ") + (v + q) % 3, said.get(v)));
            }
            builder.add("q" + q, "q" + q, "", 0, rivals);
        }
        return builder.done();
    }

    @Test
    void methodsThatLearnWhomToBelieveBeatTheMajority() {
        Corpus corpus = corpus(true);
        List<Deal> deals = Deal.halves(corpus);
        double majority = Measurement.of(new Majority(), corpus, deals).accuracy();
        for (Peer peer : List.of(
                new Accu(), new DawidSkene(), new BestRecord(), new SubjectiveFusion(false), new LogOdds(true))) {
            double accuracy = Measurement.of(peer, corpus, deals).accuracy();
            assertTrue(accuracy > majority + 0.05, peer.name() + " " + accuracy + ", majority " + majority);
        }
    }

    @Test
    void everyConfidenceIsAShareOfItsQuestion() {
        Corpus corpus = corpus(true);
        Votes votes = Votes.of(corpus);
        for (Peer peer : AllPeers.of(corpus)) {
            double[] belief = peer.believe(votes, corpus.settled(), 1);
            for (int q = 0; q < votes.questions(); q++) {
                double sum = Arrays.stream(belief, votes.from(q), votes.to(q)).sum();
                assertEquals(1, sum, 1e-4, peer.name());
            }
        }
    }

    @Test
    void confusionsNeedFewValues() {
        assertFalse(AllPeers.of(corpus(false)).contains(new DawidSkene()));
    }
}
