package org.credence.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;
import org.credence.learn.evidence.Counts;
import org.credence.learn.evidence.Evidence;
import org.credence.learn.evidence.Settings;

/**
 * Learning without labels: belief in the claims makes records, records make belief, until neither moves (expectation and
 * maximisation; with all rules but testimony off this is ACCU of Dong, Berti-Équille &amp; Srivastava, VLDB 2009).
 */
public final class Learning {
    private static final int MOST_ROUNDS = 60;
    /** Copies are looked for once the first records stand, and again a few times. */
    private static final int COPIES_FROM = 5;

    private static final int COPIES_EVERY = 5;
    private static final int COPIES_UNTIL = 20;
    private static final double SETTLED_DOWN = 1e-3;

    private Learning() {}

    /**
     * What was learned: belief in every claim; by speaker how many of its statements are believed right, of how many that
     * were learned from; who copies whom; how often belief and records were alternated, and how far the last round moved
     * any claim.
     */
    public static final class Learned {
        private final Belief belief;
        private final double[] right;
        private final double[] said;
        private final Copying.Found copied;
        private final int rounds;
        private final double distance;

        Learned(Belief belief, double[] right, double[] said, Copying.Found copied, int rounds, double distance) {
            this.belief = belief;
            this.right = right;
            this.said = said;
            this.copied = copied;
            this.rounds = rounds;
            this.distance = distance;
        }

        public Belief belief() {
            return belief;
        }

        public double[] right() {
            return right;
        }

        public double[] said() {
            return said;
        }

        public Copying.Found copied() {
            return copied;
        }

        public int rounds() {
            return rounds;
        }

        public double distance() {
            return distance;
        }

        public boolean hasConverged() {
            return distance < SETTLED_DOWN;
        }
    }

    /**
     * Learns from a corpus of which no outcome is known, or as if none were.
     *
     * @param each called with the number of each round, from 1
     */
    public static Learned of(Corpus corpus, IntConsumer each) {
        boolean[] counted = spokenOfByTwo(corpus);
        boolean few = Evidence.isByValue(corpus);
        List<Shape> shapes = few ? Shape.FEW_VALUES : List.of(Shape.USUAL);
        Belief belief = Belief.byVotes(corpus);
        Copying.Found copied = Copying.Found.NONE;
        double distance = 1;
        int round = 0;
        while (round < MOST_ROUNDS && (distance >= SETTLED_DOWN || (!few && round <= COPIES_UNTIL))) {
            if (!few && round >= COPIES_FROM && round <= COPIES_UNTIL && round % COPIES_EVERY == 0) {
                copied = Copying.find(corpus, belief, counted, Settings.UNLABELLED.copying());
            }
            Belief next = Evidence.of(corpus, belief, counted, Settings.UNLABELLED, copied)
                    .weigh(shapes);
            distance = belief.distance(next);
            belief = next;
            each.accept(++round);
        }
        Belief said = Evidence.of(corpus, belief, counted, Settings.UNLABELLED, copied)
                .weigh(few ? Shape.FEW_VALUES_SAID : List.of(Shape.SAID));
        Counts counts = Counts.of(corpus, belief, counted);
        return new Learned(said, counts.right(), counts.said(), copied, round, distance);
    }

    /**
     * By question: whether two sources, at least, spoke of it, in whatever direction. What nobody else spoke of shows
     * nothing of who said it, however often it said so, and a record that lives on such statements alone would look
     * like one that others bear out.
     */
    private static boolean[] spokenOfByTwo(Corpus corpus) {
        Map<String, Integer> sources = new HashMap<>();
        int[] source = corpus.speakers().stream()
                .mapToInt(speaker -> sources.computeIfAbsent(speaker.source(), it -> sources.size()))
                .toArray();
        boolean[] counted = new boolean[corpus.questions().size()];
        for (int q = 0; q < counted.length; q++) {
            int from = corpus.firstSaid()[corpus.firstClaim()[q]];
            int to = corpus.firstSaid()[corpus.firstClaim()[q + 1]];
            for (int i = from + 1; i < to && !counted[q]; i++) {
                counted[q] = source[corpus.said().speaker()[i]]
                        != source[corpus.said().speaker()[from]];
            }
        }
        return counted;
    }
}
