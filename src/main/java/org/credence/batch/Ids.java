package org.credence.batch;

import java.util.Arrays;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;

/**
 * The ids that were met so far, each by 64 bits of it: some 11 to 21 bytes an id, 200 MB for ten million.
 *
 * <p>Of <i>n</i> different ids two share their bits with a probability of n²/2⁶⁵: 3 in a million for ten million.
 */
public final class Ids {
    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] places = new long[1 << 10];
    private int size;

    /** Adds an id; false when it was met before. */
    public boolean add(String id) {
        long bits = bits(id);
        int place = place(places, bits);
        if (places[place] == bits) {
            return false;
        }
        places[place] = bits;
        if (++size > places.length / 4 * 3) {
            grow();
        }
        return true;
    }

    public int size() {
        return size;
    }

    /** What is said of an incident whose id another one had before. */
    public static Problem repeated(Where where, String id) {
        return Problem.mustBe(where, "incident id", id, "unique over the batch")
                .maybe("it is given twice; only the first to come with this id is looked at");
    }

    /** Never 0, which marks a free place. FNV-1a over the characters, then the finaliser of SplitMix64 (Steele 2014). */
    static long bits(String id) {
        long hash = FIRST;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        hash = Hash.mixed(hash);
        return hash == 0 ? 1 : hash;
    }

    /** The place of the bits, or the free one that is theirs. */
    private static int place(long[] places, long bits) {
        int place = (int) (bits >>> 32) & (places.length - 1);
        while (places[place] != 0 && places[place] != bits) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        Arrays.stream(places).filter(bits -> bits != 0).forEach(bits -> wider[place(wider, bits)] = bits);
        places = wider;
    }
}
