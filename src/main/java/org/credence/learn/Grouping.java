package org.credence.learn;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Statements whose records are kept together: of one speaker, and of one topic or one value besides. */
final class Grouping {
    private final int[] group;
    private final int size;

    private Grouping(int[] group, int size) {
        this.group = group;
        this.size = size;
    }

    /**
     * By speaker, and something else.
     *
     * @param other by statement: the number of what else they have in common
     */
    static Grouping of(Corpus.Said said, IntUnaryOperator other) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] group = new int[said.size()];
        for (int i = 0; i < group.length; i++) {
            long key = ((long) other.applyAsInt(i) << 32) | said.speaker()[i];
            group[i] = numbers.computeIfAbsent(key, it -> numbers.size());
        }
        return new Grouping(group, numbers.size());
    }

    /** By statement: the number of its group. */
    int[] group() {
        return group;
    }

    /** How many groups there are. */
    int size() {
        return size;
    }
}
