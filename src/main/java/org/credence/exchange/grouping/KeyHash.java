package org.credence.exchange.grouping;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A number for a key, by a polynomial modulo the prime 2⁶¹ − 1 at a point chosen anew for each run.
 *
 * <p>Two different keys of n characters share a number with a probability of at most n/2³⁸, whoever chose the keys
 * (Carter and Wegman 1979): nobody can write a file whose keys all fall together.
 */
final class KeyHash {
    private static final long PRIME = (1L << 61) - 1;

    private final long point = ThreadLocalRandom.current().nextLong(1 << 16, PRIME);

    /** Below {@link NumberSort#LIMIT}. */
    long of(String key) {
        long hash = 1;
        for (int i = 0; i < key.length(); i++) {
            hash = reduce(times(hash, point) + key.charAt(i));
        }
        return hash & (NumberSort.LIMIT - 1);
    }

    private static long times(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return reduce((low & PRIME) + ((low >>> 61) | (high << 3)));
    }

    private static long reduce(long number) {
        long sum = (number & PRIME) + (number >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
