package org.credence.ledger;

import java.util.Arrays;
import java.util.Collection;
import org.credence.model.Direction;
import org.credence.model.Tally;
import org.credence.model.TrackRecord.ByDirection;

/** Marks of one source, ready to be counted as of any moment: by binary search, so that old and new cost the same. */
final class Series {
    private static final int SORTS = 4;
    private static final long[] NOTHING = {};
    private final long[][] from = new long[SORTS][];
    private final long[][] until = new long[SORTS][];

    Series(Collection<Mark> marks) {
        int[] starts = new int[SORTS];
        int[] ends = new int[SORTS];
        for (Mark mark : marks) {
            starts[sort(mark)]++;
            ends[sort(mark)] += mark.until() == Ticks.NEVER ? 0 : 1;
        }
        for (int sort = 0; sort < SORTS; sort++) {
            from[sort] = starts[sort] == 0 ? NOTHING : new long[starts[sort]];
            until[sort] = ends[sort] == 0 ? NOTHING : new long[ends[sort]];
        }
        for (Mark mark : marks) {
            int sort = sort(mark);
            from[sort][--starts[sort]] = mark.from();
            if (mark.until() != Ticks.NEVER) {
                until[sort][--ends[sort]] = mark.until();
            }
        }
        for (int sort = 0; sort < SORTS; sort++) {
            Arrays.sort(from[sort]);
            Arrays.sort(until[sort]);
        }
    }

    private static int sort(Mark mark) {
        return (mark.direction() == Direction.ASSERTS ? 0 : 2) + (mark.right() ? 0 : 1);
    }

    /**
     * How often the source was right and wrong.
     *
     * @param limit   what was settled from then on does not count
     * @param without marks that are left out; each of them is one of this series
     */
    ByDirection before(long limit, Collection<Mark> without) {
        int[] counts = new int[SORTS];
        for (int sort = 0; sort < SORTS; sort++) {
            counts[sort] = below(from[sort], limit) - below(until[sort], limit);
        }
        for (Mark mark : without) {
            counts[sort(mark)] -= mark.stands(limit) ? 1 : 0;
        }
        return new ByDirection(Tally.of(counts[0], counts[1]), Tally.of(counts[2], counts[3]));
    }

    /** How many are less than the limit. */
    private static int below(long[] sorted, long limit) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series
                && Arrays.deepEquals(from, series.from)
                && Arrays.deepEquals(until, series.until);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(from);
    }
}
