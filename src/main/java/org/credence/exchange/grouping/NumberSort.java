package org.credence.exchange.grouping;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts records by a number; those of one number stay in the order in which they came.
 *
 * <p>What fits into the budget is sorted in memory. Beyond that, sorted runs go to a temporary file and are merged
 * (Knuth, The Art of Computer Programming 3, 5.4): time grows as n·log n, memory does not grow.
 */
final class NumberSort implements Closeable {
    /** Numbers lie below this: with the place in memory beside them they make one {@code long}. */
    static final long LIMIT = 1L << 39;

    private static final int PLACE_BITS = 24;
    private static final int MOST_PLACES = 1 << PLACE_BITS;
    /** What a record takes in memory besides itself: its number with its place, and where it ends. */
    private static final int OVERHEAD = Long.BYTES + Integer.BYTES;

    private final Budget budget;
    private byte[] records = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private long[] order = new long[1 << 6];
    private int count;
    private @Nullable RunFile file;

    NumberSort(Budget budget) {
        this.budget = budget;
    }

    /** Adds a record, which is copied. */
    void add(long number, Bytes record) throws IOException {
        int used = used();
        boolean full = (long) used + record.length() + (long) OVERHEAD * count > budget.memory();
        if (count > 0 && (full || count == MOST_PLACES)) {
            spill();
            used = 0;
        }
        makeRoom(used + record.length());
        record.copyTo(records, used);
        ends[count] = used + record.length();
        order[count] = number << PLACE_BITS | count;
        count++;
    }

    private int used() {
        return count == 0 ? 0 : ends[count - 1];
    }

    private void makeRoom(int needed) {
        if (needed > records.length) {
            records = Arrays.copyOf(records, Math.max(needed, Math.min(2 * records.length, budget.memory())));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            order = Arrays.copyOf(order, 2 * count);
        }
    }

    private void spill() throws IOException {
        if (file == null) {
            file = new RunFile(budget.folder());
        }
        file.write(inMemory());
        count = 0;
    }

    /** All records in order; nothing may be added any more. */
    Cursor sorted() throws IOException {
        if (file == null) {
            return inMemory();
        }
        spill();
        records = new byte[0];
        ends = new int[0];
        order = new long[0];
        return merged(file);
    }

    private Cursor merged(RunFile from) throws IOException {
        List<RunFile.Run> runs = from.runs();
        while (runs.size() > budget.fanIn()) {
            List<RunFile.Run> longer = new ArrayList<>();
            for (int i = 0; i < runs.size(); i += budget.fanIn()) {
                List<RunFile.Run> some = runs.subList(i, Math.min(runs.size(), i + budget.fanIn()));
                longer.add(some.size() == 1 ? some.get(0) : from.write(from.merge(some)));
            }
            runs = longer;
        }
        return from.merge(runs);
    }

    private Cursor inMemory() {
        Arrays.sort(order, 0, count);
        return new Cursor() {
            private final Bytes record = new Bytes();
            private int at = -1;

            @Override
            public boolean next() {
                if (++at >= count) {
                    return false;
                }
                int place = (int) order[at] & (MOST_PLACES - 1);
                record.look(records, place == 0 ? 0 : ends[place - 1], ends[place]);
                return true;
            }

            @Override
            public long number() {
                return order[at] >>> PLACE_BITS;
            }

            @Override
            public Bytes record() {
                return record;
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
