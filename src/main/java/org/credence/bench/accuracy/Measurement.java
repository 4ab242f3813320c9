package org.credence.bench.accuracy;

import java.util.Arrays;
import org.credence.bench.accuracy.peer.Peer;
import org.credence.bench.accuracy.peer.Votes;
import org.credence.learn.Fitted;
import org.credence.learn.Learning;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Split;

/** Measures one corpus in one of two ways; the way is {@code learn}'s, whose arithmetic is that of the scores. */
public final class Measurement {
    /** As in the figures that it is set beside. */
    private static final int SPLITS = 5;

    private Measurement() {}

    /** Half of the settled questions, by group, give the records, the other half is asked; five times. */
    public static Quality withRecords(Corpus corpus) {
        Quality.Tally tally = new Quality.Tally(corpus);
        boolean[] settled = corpus.settled();
        Belief unlabelled = Learning.of(corpus, round -> {}).belief();
        for (int seed = 0; seed < SPLITS; seed++) {
            boolean[] known = Split.of(corpus, settled, seed, 0, 2);
            boolean[] asked = Split.of(corpus, settled, seed, 1, 2);
            tally.add(Fitted.of(corpus, unlabelled, known, seed).belief(), asked);
        }
        return tally.quality();
    }

    /** The truth is used to score alone. */
    public static Quality withoutLabels(Corpus corpus) {
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(Learning.of(corpus, round -> {}).belief(), corpus.settled());
        return tally.quality();
    }

    /** What another's method reaches, on the same questions and splits. */
    public static Quality of(Peer peer, Corpus corpus) {
        Quality.Tally tally = new Quality.Tally(corpus);
        Votes votes = Votes.of(corpus);
        boolean[] settled = corpus.settled();
        for (int seed = 0; seed < (peer.usesRecords() ? SPLITS : 1); seed++) {
            boolean[] known = peer.usesRecords() ? Split.of(corpus, settled, seed, 0, 2) : new boolean[settled.length];
            boolean[] asked = peer.usesRecords() ? Split.of(corpus, settled, seed, 1, 2) : settled;
            tally.add(Belief.of(corpus, peer.believe(votes, known, seed)), asked);
        }
        return tally.quality();
    }

    /** Whether enough questions are settled to split them. */
    public static boolean isWorthwhile(Corpus corpus) {
        int settled = 0;
        for (boolean each : corpus.settled()) {
            settled += each ? 1 : 0;
        }
        return settled >= 4 * SPLITS
                && Arrays.stream(corpus.firstClaim()).max().orElse(0)
                        > corpus.questions().size();
    }
}
