package org.credence.learn.evidence;

import java.util.Arrays;
import org.credence.learn.belief.Discounted;
import org.credence.learn.corpus.Corpus;

/** The statements of one claim, assertions before denials, of each the strongest first; used again for the next claim. */
final class Ranking {
    private long[] keys = new long[64];
    private int first;

    /** Ranks the statements from one number to another, the latter left out. */
    void of(Corpus corpus, int from, int to, double[] words, double[] shares) {
        int size = to - from;
        if (keys.length < size) {
            keys = new long[2 * size];
        }
        first = from;
        if (size == 1) {
            keys[0] = 0;
            return;
        }
        for (int k = 0; k < size; k++) {
            int i = from + k;
            float strength = (float) Math.abs(Discounted.value(words[i], shares[i]));
            long order = (long) Integer.MAX_VALUE - Float.floatToIntBits(strength);
            keys[k] = (corpus.asserts(i) ? 0L : (1L << 62)) | (order << 30) | k;
        }
        Arrays.sort(keys, 0, size);
    }

    /** The number of the k-th statement. */
    int at(int k) {
        return first + (int) (keys[k] & ((1L << 30) - 1));
    }
}
