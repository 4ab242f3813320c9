package org.credence.ledger;

import java.util.Arrays;
import java.util.Collection;
import org.credence.model.TrackRecord.ByDirection;

/** Marks that count the same however old they are. */
final class Series extends Counting {
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

    @Override
    ByDirection before(long limit, Collection<Mark> without) {
        double[] counts = new double[SORTS];
        for (int sort = 0; sort < SORTS; sort++) {
            counts[sort] = below(from[sort], limit) - below(until[sort], limit);
        }
        for (Mark mark : without) {
            counts[sort(mark)] -= mark.stands(limit) ? 1 : 0;
        }
        return tallies(counts);
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
