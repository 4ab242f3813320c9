package org.credence.exchange.grouping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts one after the other, taken out in the order in which they were put in. Grows as needed. */
public final class Bytes {
    /** Of each byte of a number, seven bits count; the eighth says that more follow. */
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int at;
    private int end;

    Bytes() {
        this.bytes = new byte[1 << 8];
    }

    /** A number from 0 on; small ones take little room. */
    public void putNumber(long number) {
        room(10);
        long rest = number;
        while (rest >= MORE) {
            bytes[end++] = (byte) (rest | MORE);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
    }

    public long takeNumber() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & (MORE - 1)) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    /** A text without halves of characters. */
    public void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putNumber(utf8.length);
        put(utf8, 0, utf8.length);
    }

    public String takeText() {
        int length = (int) takeNumber();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Bytes as they are, which are copied. */
    public void putBytes(byte[] from, int length) {
        putNumber(length);
        put(from, 0, length);
    }

    public byte[] takeBytes() {
        int length = (int) takeNumber();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** All that was not taken yet from another. */
    void putRest(Bytes other) {
        put(other.bytes, other.at, other.end - other.at);
    }

    void put(byte[] from, int offset, int length) {
        room(length);
        System.arraycopy(from, offset, bytes, end, length);
        end += length;
    }

    /** Makes it empty, to be filled anew. */
    Bytes clear() {
        at = 0;
        end = 0;
        return this;
    }

    /** Looks at a part of other bytes, without copying them. */
    Bytes look(byte[] other, int from, int to) {
        bytes = other;
        at = from;
        end = to;
        return this;
    }

    int length() {
        return end - at;
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, at, target, offset, end - at);
    }

    private void room(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(end, more), Math.min(2 * end, 1 << 30)));
        }
    }
}
