package org.credence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the biggest of many, and counts the rest; memory does not grow with their number. */
final class Biggest<T> {
    private final int most;
    private final PriorityQueue<Entry<T>> kept;
    private long total;

    /** With the order in which they came, so that among equals the first stays. */
    private record Entry<T>(T it, long order) {}

    /**
     * Keeps so many.
     *
     * @param most 0 or more
     * @param size the bigger first
     */
    Biggest(int most, Comparator<T> size) {
        this.most = most;
        Comparator<Entry<T>> biggestFirst =
                Comparator.<Entry<T>, T>comparing(Entry::it, size).thenComparingLong(Entry::order);
        this.kept = new PriorityQueue<>(biggestFirst.reversed());
    }

    void add(T it) {
        kept.add(new Entry<>(it, total++));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    Ranked<T> ranked() {
        List<Entry<T>> entries = new ArrayList<>(kept);
        entries.sort(kept.comparator().reversed());
        return new Ranked<>(entries.stream().map(Entry::it).toList(), total);
    }
}
