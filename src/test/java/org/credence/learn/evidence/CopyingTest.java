package org.credence.learn.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.learn.Learning;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Synthetic;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private static final int SOURCES = 6;
    private static final int PAIRS = SOURCES * (SOURCES - 1) / 2;

    private static Copying.Found find(Corpus corpus) {
        return Copying.find(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Copying.Settings.SETTLED);
    }

    @Test
    void independentSourcesOfEqualAccuracyAreNoCopies() {
        int suspected = 0;
        int grouped = 0;
        for (int seed = 0; seed < 1000; seed++) {
            double[] accuracies = new double[SOURCES];
            Arrays.fill(accuracies, 0.5 + 0.4 * (seed % 5) / 4);
            Corpus corpus = Synthetic.corpus(seed, 60, accuracies, 0, true);
            Copying.Found found = find(corpus);
            suspected += (int) found.pairs().stream()
                    .filter(pair -> pair.probability() > 0.5)
                    .count();
            grouped += found.groups(corpus.speakers().size()).size();
        }
        assertTrue(suspected <= 1000 * PAIRS / 100, suspected + " pairs");
        assertEquals(0, grouped);
    }

    @Test
    void whoRepeatsEveryErrorIsGroupedWithTheOneItCopies() {
        Corpus corpus = Synthetic.corpus(1, 60, new double[] {0.6, 0.6, 0.7, 0.8}, 2, true);
        List<List<Integer>> groups = find(corpus).groups(corpus.speakers().size());
        assertEquals(1, groups.size());
        assertEquals(
                Set.of("s0", "copier0", "copier1"),
                groups.get(0).stream()
                        .map(it -> corpus.speakers().get(it).source())
                        .collect(Collectors.toSet()));
    }

    /** Counted once more by the names of the pairs, question by question. */
    @Test
    void everyPairHasItsOwnErrorsAndNoOthers() {
        double[] accuracies = new double[20];
        Arrays.fill(accuracies, 0.4);
        Corpus corpus = Synthetic.corpus(7, 300, accuracies, 2, true);
        Map<String, Integer> shared = new HashMap<>();
        for (int i = 0; i < corpus.said().size(); i++) {
            int claim = corpus.said().claim()[i];
            boolean right = corpus.questions().get(corpus.question(claim)).truth() == claim;
            for (int j = i + 1;
                    !right && j < corpus.said().size() && corpus.said().claim()[j] == claim;
                    j++) {
                shared.merge(
                        pair(corpus, corpus.said().speaker()[i], corpus.said().speaker()[j]), 1, Integer::sum);
            }
        }
        List<Copying.Pair> found = find(corpus).pairs();
        assertTrue(found.size() >= 3, found.toString());
        for (Copying.Pair pair : found) {
            assertEquals(shared.get(pair(corpus, pair.a(), pair.b())), pair.shared(), 0, pair.toString());
        }
    }

    private static String pair(Corpus corpus, int a, int b) {
        return List.of(
                        corpus.speakers().get(Math.min(a, b)).source(),
                        corpus.speakers().get(Math.max(a, b)).source())
                .toString();
    }

    @Test
    void sharedTruthsProveNothing() {
        Corpus corpus = Synthetic.corpus(1, 200, new double[] {1, 1, 0.5}, 0, true);
        assertEquals(List.of(), find(corpus).pairs());
    }

    @Test
    void copiesAreFoundWithoutLabelsOnceBeliefIsRight() {
        Corpus corpus = Synthetic.corpus(3, 200, new double[] {0.6, 0.9, 0.9, 0.9, 0.8}, 1, false);
        List<List<Integer>> groups = Learning.of(corpus, round -> {}).copied().groups(6);
        assertEquals(1, groups.size());
        assertEquals(2, groups.get(0).size());
    }
}
