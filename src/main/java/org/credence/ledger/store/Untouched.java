package org.credence.ledger.store;

import java.util.BitSet;
import org.jdbi.v3.core.Handle;

/**
 * Tells incidents that are surely not in a ledger yet, so that nobody looks for them: a million look-ups, in a first
 * load. Wrong only on the safe side.
 */
final class Untouched {
    /** 2^27 places, 16 MB. */
    private static final int BITS = 27;

    /** Of each incident. Of a million, hardly ever one is looked up in vain, for which indexes are made early (Bloom 1970). */
    private static final int PLACES = 8;

    /** Those that one hash has bits for. */
    private static final int OF_ONE_HASH = 4;

    /** Bits of a line of the cache. */
    private static final int LINE = 512;

    private final boolean wasEmpty;
    private final BitSet entered = new BitSet();

    Untouched(Handle handle) {
        this(handle.createQuery("SELECT id FROM claim LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .isEmpty());
    }

    Untouched(boolean wasEmpty) {
        this.wasEmpty = wasEmpty;
    }

    /** Whether an incident may be there; from here on it may. */
    boolean touch(String incident) {
        if (!wasEmpty) {
            return true;
        }
        boolean mayBe = true;
        long hash = hash(incident);
        long other = hash * 0x94D049BB133111EBL;
        other ^= other >>> 31;
        for (int i = 0; i < PLACES; i++) {
            int place = place(hash, i < OF_ONE_HASH ? hash : other, i % OF_ONE_HASH);
            mayBe &= entered.get(place);
            entered.set(place);
        }
        return mayBe;
    }

    boolean wasEmpty() {
        return wasEmpty;
    }

    /** FNV-1a over the characters, spread over all bits by the first step of SplitMix64 (Steele 2014); its second gives more. */
    private static long hash(String incident) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < incident.length(); i++) {
            hash = (hash ^ incident.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        return hash ^ (hash >>> 27);
    }

    /** All within one line of the cache (Putze, Sanders & Singler 2007); there, nine bits of the hash for each. */
    private static int place(long hash, long of, int number) {
        int line = (int) hash & ((1 << BITS) - 1) & -LINE;
        return line + ((int) (of >>> (BITS + number * Integer.numberOfTrailingZeros(LINE))) & (LINE - 1));
    }
}
