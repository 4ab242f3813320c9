package org.credence.bench.accuracy;

import java.util.Arrays;
import java.util.List;
import org.credence.bench.accuracy.peer.Peer;
import org.credence.bench.accuracy.peer.Votes;
import org.credence.learn.Fitted;
import org.credence.learn.Learning;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Corpus;

/** Measures one corpus in one of two ways; the way is {@code learn}'s, whose arithmetic is that of the scores. */
public final class Measurement {
    /** Four for each of five splits. */
    private static final int ENOUGH = 20;

    private Measurement() {}

    /** Some of the settled questions give the records, others are asked. */
    public static Quality withRecords(Corpus corpus, List<Deal> deals) {
        Quality.Tally tally = new Quality.Tally(corpus);
        Belief unlabelled = Learning.of(corpus, round -> {}).belief();
        for (Deal deal : deals) {
            tally.add(Fitted.of(corpus, unlabelled, deal.known(), deal.seed()).belief(), deal.asked());
        }
        return tally.quality();
    }

    /** The truth is used to score alone. */
    public static Quality withoutLabels(Corpus corpus) {
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(Learning.of(corpus, round -> {}).belief(), corpus.settled());
        return tally.quality();
    }

    /** What another's method reaches, on the same questions; one without records is asked about all at once. */
    public static Quality of(Peer peer, Corpus corpus, List<Deal> deals) {
        Quality.Tally tally = new Quality.Tally(corpus);
        Votes votes = Votes.of(corpus);
        boolean[] settled = corpus.settled();
        Deal unlabelled = new Deal(new boolean[settled.length], settled, 0);
        for (Deal deal : peer.usesRecords() ? deals : List.of(unlabelled)) {
            tally.add(Belief.of(corpus, peer.believe(votes, deal.known(), deal.seed())), deal.asked());
        }
        return tally.quality();
    }

    /** Whether enough questions are settled to split them. */
    public static boolean isWorthwhile(Corpus corpus) {
        int settled = 0;
        for (boolean each : corpus.settled()) {
            settled += each ? 1 : 0;
        }
        return settled >= ENOUGH
                && Arrays.stream(corpus.firstClaim()).max().orElse(0)
                        > corpus.questions().size();
    }
}
