package org.credence.ledger;

import java.util.Collection;
import org.credence.model.Direction;
import org.credence.model.Tally;
import org.credence.model.TrackRecord.ByDirection;

/** Marks of one source, ready to be counted as of any moment: by binary search, so that old and new cost the same. */
abstract class Counting {
    /** Right and wrong, in either direction. */
    static final int SORTS = 4;

    static int sort(Mark mark) {
        return (mark.direction() == Direction.ASSERTS ? 0 : 2) + (mark.right() ? 0 : 1);
    }

    /**
     * How often the source was right and wrong.
     *
     * @param limit   what was settled from then on does not count
     * @param without marks that are left out; each of them is one of this series
     */
    abstract ByDirection before(long limit, Collection<Mark> without);

    static ByDirection tallies(double[] counts) {
        return new ByDirection(Tally.of(counts[0], counts[1]), Tally.of(counts[2], counts[3]));
    }

    /** How many are less than the limit. */
    static int below(long[] sorted, long limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
