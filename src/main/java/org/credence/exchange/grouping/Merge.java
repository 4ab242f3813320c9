package org.credence.exchange.grouping;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Goes over several cursors as one; of equal numbers, those of earlier cursors come first. */
final class Merge implements Cursor {
    private final PriorityQueue<Entry> waiting = new PriorityQueue<>();
    private @Nullable Entry current;

    /** A cursor that stands at a record, and its place among the others. */
    private record Entry(Cursor cursor, int place) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byNumber = Long.compare(cursor.number(), other.cursor.number());
            return byNumber != 0 ? byNumber : place - other.place;
        }
    }

    Merge(List<Cursor> cursors) throws IOException {
        for (int i = 0; i < cursors.size(); i++) {
            if (cursors.get(i).next()) {
                waiting.add(new Entry(cursors.get(i), i));
            }
        }
    }

    @Override
    public boolean next() throws IOException {
        if (current != null && current.cursor().next()) {
            Entry first = waiting.peek();
            if (first == null || current.compareTo(first) < 0) {
                return true;
            }
            waiting.add(current);
        }
        current = waiting.poll();
        return current != null;
    }

    @Override
    public long number() {
        return at().cursor().number();
    }

    @Override
    public Bytes record() {
        return at().cursor().record();
    }

    private Entry at() {
        if (current == null) {
            throw new IllegalStateException("The cursor must stand at a record.");
        }
        return current;
    }
}
