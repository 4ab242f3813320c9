package org.credence.bench.accuracy.peer;

import java.util.List;
import java.util.stream.Stream;
import org.credence.learn.corpus.Corpus;

/** The methods that are set beside, those with records last. */
public final class AllPeers {
    /** More values than these are no answers to one kind of question. */
    private static final int FEW_VALUES = 10;

    private AllPeers() {}

    /** Those that fit a corpus. */
    public static List<Peer> of(Corpus corpus) {
        return Stream.<Peer>of(
                        new Majority(),
                        new Sums(Sums.Kind.SUMS),
                        new Sums(Sums.Kind.INVESTMENT),
                        new Sums(Sums.Kind.POOLED),
                        new TruthFinder(),
                        new Accu(),
                        new DawidSkene(),
                        new BestRecord(),
                        new SubjectiveFusion(false),
                        new SubjectiveFusion(true),
                        new LogOdds(false),
                        new LogOdds(true))
                .filter(peer -> !(peer instanceof DawidSkene) || corpus.labels() <= FEW_VALUES)
                .toList();
    }
}
