package org.credence.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Split;

/** One way to deal the settled questions of a corpus; questions of one group stay together. */
public final class Deal {
    /** As in the figures that it is set beside. */
    private static final int SPLITS = 5;

    private final boolean[] known;
    private final boolean[] asked;
    private final long seed;

    /**
     * A deal.
     *
     * @param known by question: whether its outcome gives records
     * @param asked by question: whether it is asked; none of these is known
     * @param seed  for what is drawn besides
     */
    Deal(boolean[] known, boolean[] asked, long seed) {
        this.known = known;
        this.asked = asked;
        this.seed = seed;
    }

    /** By question: whether its outcome gives records. */
    public boolean[] known() {
        return known;
    }

    /** By question: whether it is asked. */
    public boolean[] asked() {
        return asked;
    }

    /** For what is drawn besides. */
    public long seed() {
        return seed;
    }

    /** Half gives the records, the other half is asked; five times. */
    public static List<Deal> halves(Corpus corpus) {
        boolean[] settled = corpus.settled();
        List<Deal> deals = new ArrayList<>();
        for (int seed = 0; seed < SPLITS; seed++) {
            deals.add(new Deal(Split.of(corpus, settled, seed, 0, 2), Split.of(corpus, settled, seed, 1, 2), seed));
        }
        return deals;
    }

    /**
     * Each part is asked once, while all others give the records (cross-validation: Stone, J. R. Stat. Soc. B 36, 1974).
     *
     * @param folds how many parts, 2 or more
     */
    public static List<Deal> folds(Corpus corpus, int folds) {
        boolean[] settled = corpus.settled();
        List<Deal> deals = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            boolean[] asked = Split.of(corpus, settled, 0, fold, folds);
            boolean[] known = settled.clone();
            for (int q = 0; q < known.length; q++) {
                known[q] &= !asked[q];
            }
            deals.add(new Deal(known, asked, fold));
        }
        return deals;
    }
}
