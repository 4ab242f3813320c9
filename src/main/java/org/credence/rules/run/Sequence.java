package org.credence.rules.run;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final List<T> all;
    /** Place and rank of each. */
    private long[] keys;

    private final List<Aside<T>> aside = new ArrayList<>(0);

    private record Aside<T>(long key, T what) {}

    /** @param expected about how many there will be, 1 or more */
    Sequence(int expected) {
        all = new ArrayList<>(expected);
        keys = new long[expected];
    }

    /**
     * Adds one.
     *
     * @param place of what it is about, from 0
     * @param rank  of its rule, from 0
     */
    void add(T what, int place, int rank) {
        long key = (long) place << Integer.SIZE | rank;
        int size = all.size();
        int at = size;
        while (at > 0 && keys[at - 1] > key) {
            if (size - at == STEPS) {
                aside.add(new Aside<>(key, what));
                return;
            }
            at--;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        System.arraycopy(keys, at, keys, at + 1, size - at);
        keys[at] = key;
        all.add(at, what);
    }

    /** All that was added so far. */
    List<T> inOrder() {
        if (aside.isEmpty()) {
            return all;
        }
        aside.sort(Comparator.comparingLong(Aside::key));
        List<T> merged = new ArrayList<>(all.size() + aside.size());
        int next = 0;
        for (Aside<T> each : aside) {
            // What was put aside came after all that has its key.
            while (next < all.size() && keys[next] <= each.key()) {
                merged.add(all.get(next++));
            }
            merged.add(each.what());
        }
        merged.addAll(all.subList(next, all.size()));
        return merged;
    }
}
