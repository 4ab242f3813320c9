package org.credence.exchange.format;

import java.util.Arrays;

/**
 * Remembers ids by 64 bits of each, up to some millions of them, in a memory that is bounded.
 *
 * <p>Two of a million different ids share their bits with a probability of 3 in 100 million.
 */
public final class SeenIds {
    /** With 8 bytes for each of twice as many places, 32 MB. */
    static final int MOST = 1 << 21;

    private long[] places = new long[1 << 10];
    private int size;

    /** Whether an id was not met before; when too many were met, every further one is new. */
    public boolean isNew(String id) {
        long bits = bits(id);
        int place = place(bits);
        if (places[place] == bits) {
            return false;
        }
        if (size < MOST) {
            places[place] = bits;
            size++;
            grow();
        }
        return true;
    }

    /** The place of the bits, or the free one that is theirs. */
    private int place(long bits) {
        int place = (int) (bits >>> 32) & (places.length - 1);
        while (places[place] != 0 && places[place] != bits) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        if (2 * size >= places.length && places.length < 2 * MOST) {
            long[] before = places;
            places = new long[2 * before.length];
            Arrays.stream(before).filter(bits -> bits != 0).forEach(bits -> places[place(bits)] = bits);
        }
    }

    /** Never 0, which marks a free place. FNV-1a over the characters, then the finaliser of SplitMix64 (Steele 2014). */
    private static long bits(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
