package org.credence.rules.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what rules found in order: by place, then rule. What one rule found at one place stays in the order in which it
 * came.
 *
 * <p>Facts are looked at in order, so that nearly all comes in order, but for a few steps; what has more to go is put
 * aside, and sorted by itself in the end.
 */
final class Sequence<T> {
    /** More than the rules that apply to one statement, and few enough that all of them fit into two cache lines. */
    private static final int STEPS = 16;

    private T[] all;
    /** Place and rank of each. */
    private long[] keys;

    private int size;

    private final List<Aside<T>> aside = new ArrayList<>(0);

    private record Aside<T>(long key, T what) {}

    /** @param expected about how many there will be */
    Sequence(int expected) {
        all = array(expected);
        keys = new long[expected];
    }

    @SuppressWarnings("unchecked") // never leaves this class
    private static <T> T[] array(int length) {
        return (T[]) new Object[length];
    }

    /**
     * Adds one.
     *
     * @param place of what it is about, from 0
     * @param rank  of its rule, from 0
     */
    void add(T what, int place, int rank) {
        long key = (long) place << Integer.SIZE | rank;
        int at = size;
        while (at > 0 && keys[at - 1] > key) {
            if (size - at == STEPS) {
                aside.add(new Aside<>(key, what));
                return;
            }
            at--;
        }
        makeRoom(1);
        for (int i = size; i > at; i--) {
            move(i - 1, i);
        }
        put(at, what, key);
        size++;
    }

    private void makeRoom(int more) {
        if (size + more > keys.length) {
            int length = Math.max(2 * size, size + more);
            all = Arrays.copyOf(all, length);
            keys = Arrays.copyOf(keys, length);
        }
    }

    private void move(int from, int to) {
        put(to, all[from], keys[from]);
    }

    private void put(int at, T what, long key) {
        all[at] = what;
        keys[at] = key;
    }

    /** Adds all of another, each after what is here at the same place by the same rule. */
    void addAll(Sequence<T> other) {
        settle();
        other.settle();
        merge(other);
    }

    /** From the last to the first, so that what stands before the other's first is not touched. */
    private void merge(Sequence<T> other) {
        makeRoom(other.size);
        int mine = size - 1;
        for (int others = other.size - 1; others >= 0; others--) {
            while (mine >= 0 && keys[mine] > other.keys[others]) {
                move(mine, mine + others + 1);
                mine--;
            }
            put(mine + others + 1, other.all[others], other.keys[others]);
        }
        size += other.size;
    }

    private void settle() {
        if (!aside.isEmpty()) {
            aside.sort(Comparator.comparingLong(Aside::key));
            Sequence<T> sorted = new Sequence<>(aside.size());
            aside.forEach(each -> sorted.put(sorted.size++, each.what(), each.key()));
            aside.clear();
            // What was put aside came after all that has its key.
            merge(sorted);
        }
    }

    /** All that was added so far. */
    List<T> inOrder() {
        settle();
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(all, size)));
    }

    int size() {
        return size + aside.size();
    }

    /** What is there in order, from 0. */
    T at(int number) {
        settle();
        return all[number];
    }

    /** The place of what is there in order, from 0. */
    int place(int number) {
        settle();
        return (int) (keys[number] >>> Integer.SIZE);
    }
}
