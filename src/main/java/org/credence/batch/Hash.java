package org.credence.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A running hash of 64 bits that tells one input from another. Not for keeping secrets: whoever wants two inputs of one
 * hash can make them.
 */
public final class Hash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** 2⁶⁴ divided by the golden ratio. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Hash() {
        this(GOLDEN);
    }

    /** Goes on from what {@link #state()} gave. */
    public Hash(long state) {
        this.state = state;
    }

    /** The finaliser of SplitMix64 (Steele, Lea &amp; Flood, OOPSLA 2014). */
    static long mixed(long bits) {
        long hash = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    public Hash add(long number) {
        state = mixed((state + GOLDEN) ^ number);
        return this;
    }

    public Hash add(double number) {
        return add(Double.doubleToLongBits(number));
    }

    public Hash add(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * GOLDEN;
            hash ^= hash >>> 29;
        }
        return add(hash);
    }

    /** The first bytes of an array. */
    public Hash add(byte[] bytes, int length) {
        long hash = length;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, at)) * GOLDEN;
            hash ^= hash >>> 29;
        }
        for (; at < length; at++) {
            hash = (hash ^ (bytes[at] & 0xFF)) * GOLDEN;
            hash ^= hash >>> 29;
        }
        return add(hash);
    }

    public long state() {
        return state;
    }

    /** Sixteen hexadecimal digits. */
    @Override
    public String toString() {
        return String.format("%016x", mixed(state));
    }
}
