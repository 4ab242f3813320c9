package org.credence.learn.corpus;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Statements whose records are kept together: of one speaker, and of one topic or one value besides. */
public final class Grouping {
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
        long[] keys = new long[said.size()];
        Arrays.setAll(keys, i -> ((long) other.applyAsInt(i) << Integer.SIZE) | said.speaker()[i]);
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        int[] group = new int[keys.length];
        Arrays.setAll(group, i -> Arrays.binarySearch(distinct, keys[i]));
        return new Grouping(group, distinct.length);
    }

    /** By statement: the number of its group. */
    public int[] group() {
        return group;
    }

    /** How many groups there are. */
    public int size() {
        return size;
    }
}
