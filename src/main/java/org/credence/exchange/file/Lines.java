package org.credence.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input, one a line, with no more in memory than the longest line.
 *
 * <p>A byte order mark at the beginning and blank lines are passed over. Every line is known to be UTF-8.
 */
public final class Lines implements Closeable {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int NO_END = -1;

    private final String file;
    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;
    private long offset;
    private long consumed;

    /**
     * @param file  the input's name in messages
     * @param limit the longest line, in bytes
     */
    public Lines(String file, InputStream in, int limit) {
        this(file, in, limit, 0);
    }

    /**
     * Lines from somewhere within a file.
     *
     * @param from the byte of the file with which the input begins, from 0
     */
    public Lines(String file, InputStream in, int limit, long from) {
        this.file = file;
        this.in = in;
        this.limit = limit;
        this.consumed = from;
    }

    public String file() {
        return file;
    }

    /**
     * The next line that is not blank, without its end, valid until the next call; null after the last.
     *
     * @throws UnreadableInput when the input fails
     * @throws BadInput        when the line is too long or no UTF-8; the next call goes on after it
     */
    public @Nullable Passage next() {
        while (begin()) {
            fill('\n');
            Passage passage = passage();
            if (!passage.isBlank()) {
                Utf8.check(passage);
                return passage;
            }
        }
        return null;
    }

    /**
     * The line that {@link #next()} just gave and all that follows, as one record; all there is when nothing was
     * read yet.
     */
    public Passage rest() {
        if (number == 0) {
            begin();
        } else if (length < limit) {
            append(new byte[] {'\n'}, 0, 1);
        }
        fill(NO_END);
        Passage passage = passage();
        Utf8.check(passage);
        return passage;
    }

    /** How many bytes of the file were taken so far, packed where it is packed. */
    public long taken() {
        return in instanceof Unpacked unpacked ? unpacked.taken() : consumed;
    }

    private Passage passage() {
        return new Passage(new Passage.Start(file, number, offset), line, length);
    }

    /** Starts a line; false when there is none. */
    private boolean begin() {
        length = 0;
        number++;
        offset = consumed;
        return available();
    }

    /** Appends to the line up to the end mark, which is dropped. */
    private void fill(int endMark) {
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && available()) {
            int stop = endMark == NO_END ? end : find((byte) endMark);
            tooLong |= length + (stop - at) > limit;
            if (!tooLong) {
                append(chunk, at, stop - at);
            } else if (length > 0) {
                line = new byte[1 << 12];
                length = 0;
            }
            ended = stop < end;
            consumed += stop - at + (ended ? 1 : 0);
            at = ended ? stop + 1 : stop;
        }
        if (tooLong) {
            throw new BadInput(tooLong(endMark));
        }
        dropByteOrderMark();
    }

    private void append(byte[] bytes, int from, int count) {
        if (length + count > line.length) {
            int size = (int) Math.min(limit, Math.max(2L * line.length, length + count));
            line = Arrays.copyOf(line, Math.max(size, length + count));
        }
        System.arraycopy(bytes, from, line, length, count);
        length += count;
    }

    private int find(byte mark) {
        int i = at;
        while (i < end && chunk[i] != mark) {
            i++;
        }
        return i;
    }

    /** Whether the chunk holds more; reads it when it is used up. */
    private boolean available() {
        try {
            while (at == end) {
                at = 0;
                end = Math.max(0, in.read(chunk));
                if (end == 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw UnreadableInput.after(consumed, new Where(file, number, 0, ""), e);
        }
    }

    private void dropByteOrderMark() {
        if (offset == 0 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            System.arraycopy(line, 3, line, 0, length - 3);
            length -= 3;
            offset = 3;
        }
    }

    private Problem tooLong(int endMark) {
        String what = endMark == NO_END ? "file" : "line";
        return Problem.mustBe(
                        new Where(file, number, 0, ""), what, "longer than " + size(limit), "at most " + size(limit))
                .maybe(
                        endMark == NO_END
                                ? "it holds many records; write one a line, in a file named .jsonl"
                                : "a line break is missing between two records");
    }

    private static String size(int bytes) {
        return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw UnreadableInput.after(consumed, Where.file(file), e);
        }
    }
}
