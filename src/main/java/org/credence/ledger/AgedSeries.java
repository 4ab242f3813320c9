package org.credence.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.credence.model.HalfLife;
import org.credence.model.TrackRecord.ByDirection;

/**
 * The same where an outcome of age a counts {@code 2^(-a/H)}.
 *
 * <p>Each sum is kept as of its latest mark, and only grows older from there: nothing overflows however long a ledger
 * goes back.
 */
final class AgedSeries extends Counting {
    private final HalfLife halfLife;
    private final Sums[] came = new Sums[SORTS];
    /** Of those in whose place another came, what they would count still. */
    private final Sums[] went = new Sums[SORTS];

    AgedSeries(Collection<Mark> marks, HalfLife halfLife) {
        this.halfLife = halfLife;
        for (int sort = 0; sort < SORTS; sort++) {
            List<Mark> all = new ArrayList<>();
            List<Mark> ended = new ArrayList<>();
            for (Mark mark : marks) {
                if (sort(mark) == sort) {
                    all.add(mark);
                    if (mark.until() != Ticks.NEVER) {
                        ended.add(mark);
                    }
                }
            }
            came[sort] = new Sums(all, Mark::from);
            went[sort] = new Sums(ended, Mark::until);
        }
    }

    @Override
    ByDirection before(long limit, Collection<Mark> without) {
        double[] counts = new double[SORTS];
        int[] standing = new int[SORTS];
        for (int sort = 0; sort < SORTS; sort++) {
            counts[sort] = came[sort].asOf(limit) - went[sort].asOf(limit);
            standing[sort] = came[sort].count(limit) - went[sort].count(limit);
        }
        for (Mark mark : without) {
            if (mark.stands(limit)) {
                counts[sort(mark)] -= halfLife.share(Ticks.days(mark.from(), limit));
                standing[sort(mark)]--;
            }
        }
        for (int sort = 0; sort < SORTS; sort++) {
            // what remains of equal sums is noise of the last digit, and nothing must not count as a record
            counts[sort] = standing[sort] == 0 ? 0 : Math.max(0, counts[sort]);
        }
        return tallies(counts);
    }

    /** Marks in the order of some moment of each, with what those up to each one count then, together. */
    private final class Sums {
        private final long[] at;
        private final double[] sums;

        Sums(List<Mark> marks, ToLongFunction<Mark> moment) {
            marks.sort(Comparator.comparingLong(moment));
            at = marks.stream().mapToLong(moment).toArray();
            sums = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                double earlier = i == 0 ? 0 : sums[i - 1] * halfLife.share(Ticks.days(at[i - 1], at[i]));
                sums[i] = earlier + halfLife.share(Ticks.days(marks.get(i).from(), at[i]));
            }
        }

        int count(long limit) {
            return below(at, limit);
        }

        double asOf(long limit) {
            int count = count(limit);
            return count == 0 ? 0 : sums[count - 1] * halfLife.share(Ticks.days(at[count - 1], limit));
        }
    }
}
