package org.credence.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one record, and where in its file they stand.
 *
 * <p>The bytes may be those of a buffer that the next read overwrites; {@link #keep()} makes them last.
 */
public final class Passage {
    private final Start start;
    private final byte[] bytes;
    private final int length;

    /**
     * Where a passage begins.
     *
     * @param file    as in {@link Where}
     * @param line    from 1
     * @param column  in characters, from 1
     * @param offset  in bytes of (unpacked) text, from 0
     * @param pointer JSON pointer to it from the whole that it is part of; empty when it is a whole
     */
    public record Start(String file, long line, int column, long offset, String pointer) {
        /** At the beginning of a line. */
        Start(String file, long line, long offset) {
            this(file, line, 1, offset, "");
        }
    }

    /** The bytes are not copied; whoever calls vouches that they are UTF-8, or has {@link Utf8} look. */
    public Passage(Start start, byte[] bytes, int length) {
        this.start = start;
        this.bytes = bytes;
        this.length = length;
    }

    /** A passage that is a whole file. */
    public static Passage of(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Passage(new Start(file, 1, 0), bytes, bytes.length);
    }

    public Start start() {
        return start;
    }

    /** UTF-8; only the first {@link #length()} bytes belong to the passage. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** The same in memory of its own. */
    public Passage keep() {
        return new Passage(start, Arrays.copyOf(bytes, length), length);
    }

    public boolean isBlank() {
        return firstMark() == length;
    }

    /** Whether the first character that is no space is this one of ASCII. */
    public boolean beginsWith(char mark) {
        int first = firstMark();
        return first < length && bytes[first] == mark;
    }

    private int firstMark() {
        int i = 0;
        while (i < length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
            i++;
        }
        return i;
    }

    /** The place of the byte at the index, with a JSON pointer from the passage. */
    public Where at(int index, String pointer) {
        long line = start.line();
        int column = start.column();
        for (int i = 0; i < Math.min(index, length); i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Where(start.file(), line, column, start.pointer() + pointer);
    }

    /** The index of the byte in the given line and column of the passage, both from 1, the column in bytes. */
    public int index(int line, int column) {
        int index = 0;
        for (int passed = 1; passed < line && index < length; index++) {
            if (bytes[index] == '\n') {
                passed++;
            }
        }
        return Math.min(length, index + column - 1);
    }

    /** The passage itself. */
    public String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
