package org.credence.exchange.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Utf8;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON text that may be too large to be held: the entries of its outermost array, or those of arrays
 * in fields of its outermost object that are known to hold records, or else its outermost values one after the other.
 *
 * <p>Records are found by their brackets alone; whether they are JSON is left to whoever reads them. No more than the
 * longest record is held. Not for several threads at once.
 */
public final class Elements implements Closeable {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int END = -1;

    private static final byte PLAIN = 0;
    private static final byte MARK = 1;
    private static final byte NEWLINE = 2;
    /** A byte of UTF-8 that goes on with a character. */
    private static final byte CONTINUATION = 3;

    private static final byte[] OUTSIDE_TEXT = kinds("\"{}[],");
    private static final byte[] IN_TEXT = kinds("\"\\");
    private static final byte[] IN_SCALAR = kinds("{}[],\" \t\r");

    private final String file;
    private final InputStream in;
    private final int limit;
    private final List<byte[]> holders;
    private final Utf8 utf8 = new Utf8();
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    /** The offset of the chunk. */
    private long before;

    private long line = 1;
    private long lineStart;
    private long continuations;

    private byte[] record = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    /** Where in the chunk that part of the record begins which is not copied yet; {@link #END} outside of one. */
    private int from = END;

    /** The field, or nothing for the outermost array, whose array is being read; null outside. */
    private @Nullable String holder;
    /** Within the outermost object, of which a field held records. */
    private boolean inHolder;
    /** In what follows such a field in its object. */
    private boolean inRest;

    private long index;

    /**
     * @param file    the input's name in messages
     * @param limit   the longest record, in bytes
     * @param holders names of fields of an outermost object whose arrays hold the records
     */
    public Elements(String file, InputStream in, int limit, Set<String> holders) {
        this.file = file;
        this.in = in;
        this.limit = limit;
        this.holders = holders.stream()
                .sorted()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** What each byte is, where the marks are of interest. */
    private static byte[] kinds(String marks) {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, 0x80, 0xC0, CONTINUATION);
        kinds['\n'] = NEWLINE;
        marks.chars().forEach(mark -> kinds[mark] = MARK);
        return kinds;
    }

    /**
     * The next record, valid until the next call; null after the last.
     *
     * @throws UnreadableInput when the input fails
     * @throws BadInput        when the record is too long or no UTF-8; the next call goes on after it
     */
    public @Nullable Passage next() {
        if (offset() == 0) {
            passOverByteOrderMark();
        }
        while (true) {
            int first = pastSpaceAndCommas();
            if (first == END) {
                return null;
            }
            if (holder != null && first == ']') {
                at++;
                holder = null;
            } else if (inHolder && holder == null) {
                restOfObject();
            } else if (holder == null && first == '[') {
                at++;
                open("");
            } else {
                Passage found = record(first);
                if (found != null) {
                    return found;
                }
            }
        }
    }

    private long offset() {
        return before + at;
    }

    private void open(String field) {
        holder = field;
        index = 0;
    }

    /** Reads a value; null when it is an object that holds the records, and now stands at the first of them. */
    private @Nullable Passage record(int first) {
        int column = (int) Math.min(Integer.MAX_VALUE, offset() - lineStart - continuations + 1);
        Passage.Start start = new Passage.Start(file, line, column, offset(), pointer());
        begin();
        if (first == '{' || first == '[') {
            at++;
            if (scan(holder == null && first == '{' && !holders.isEmpty())) {
                return null;
            }
        } else {
            scalar(first);
        }
        copy();
        from = END;
        index++;
        if (tooLong) {
            record = new byte[1 << 12];
            throw new BadInput(tooLong(start));
        }
        Passage passage = new Passage(start, record, length);
        utf8.check(passage);
        return passage;
    }

    private String pointer() {
        if (holder == null) {
            return "";
        }
        return (holder.isEmpty() ? "" : "/" + holder) + "/" + index;
    }

    /** A record begins here. */
    private void begin() {
        from = at;
        length = 0;
        tooLong = false;
    }

    /** Goes on in an object after an array of records: to the next such array, or to the object's end. */
    private void restOfObject() {
        begin();
        inHolder = false;
        inRest = true;
        scan(true);
        inRest = false;
        from = END;
    }

    /**
     * Goes to the end of the object or array that was begun. True when it stopped at the first record of an array that
     * one of its fields holds.
     */
    private boolean scan(boolean maybeHolder) {
        int depth = 1;
        while (depth > 0) {
            int mark = seek(OUTSIDE_TEXT);
            if (mark == END) {
                return false;
            }
            at++;
            switch (mark) {
                case '"' -> string();
                case '{' -> depth++;
                case '[' -> {
                    if (maybeHolder && depth == 1 && isHolder()) {
                        return true;
                    }
                    depth++;
                }
                case ',' -> {
                    if (inRest && depth == 1) {
                        // what stands beside arrays of records is no record, however long it is
                        begin();
                    }
                }
                default -> depth--;
            }
        }
        return false;
    }

    /** Whether the array just begun belongs to a field that holds records. */
    private boolean isHolder() {
        copy();
        if (tooLong) {
            return false;
        }
        int colon = beforeSpace(length - 1);
        int quote = colon > 0 && record[colon - 1] == ':' ? beforeSpace(colon - 1) : 0;
        for (byte[] name : holders) {
            int start = quote - name.length - 1;
            if (start > 0
                    && record[quote - 1] == '"'
                    && Arrays.equals(record, start, quote - 1, name, 0, name.length)
                    && record[start - 1] == '"'
                    && (start == 1 || record[start - 2] != '\\')) {
                inHolder = true;
                inRest = false;
                from = END;
                open(new String(name, StandardCharsets.UTF_8));
                return true;
            }
        }
        return false;
    }

    /** The index after the last byte before a place in the record that is no space. */
    private int beforeSpace(int place) {
        int i = place;
        while (i > 0 && isSpace(record[i - 1])) {
            i--;
        }
        return i;
    }

    /** Takes the rest of a text in quotes. */
    private void string() {
        int mark = seek(IN_TEXT);
        while (mark == '\\') {
            at++;
            if (!available()) {
                return;
            }
            at += chunk[at] == '\n' ? 0 : 1;
            mark = seek(IN_TEXT);
        }
        at += mark == END ? 0 : 1;
    }

    /** Takes what is neither object nor array: a text or the like in an array, and outside of one the whole line. */
    private void scalar(int first) {
        at++;
        if (holder == null) {
            while (available() && chunk[at] != '\n') {
                at++;
            }
        } else if (first == '"') {
            string();
        } else {
            while (available() && isWithin(IN_SCALAR[chunk[at] & 0xFF])) {
                at++;
            }
        }
    }

    private static boolean isWithin(byte kind) {
        return kind == PLAIN || kind == CONTINUATION;
    }

    /** Goes to the next mark, which is not taken yet; {@link #END} when there is none. */
    private int seek(byte[] kinds) {
        while (available()) {
            int i = at;
            while (i < end) {
                byte kind = kinds[chunk[i] & 0xFF];
                if (kind == MARK) {
                    at = i;
                    return chunk[i];
                }
                if (kind != PLAIN) {
                    note(kind, i);
                }
                i++;
            }
            at = i;
        }
        return END;
    }

    private void note(byte kind, int place) {
        if (kind == NEWLINE) {
            line++;
            lineStart = before + place + 1;
            continuations = 0;
        } else {
            continuations++;
        }
    }

    /** The next byte that is neither space nor comma, not taken yet. */
    private int pastSpaceAndCommas() {
        while (available()) {
            byte next = chunk[at];
            if (!isSpace(next) && next != ',') {
                return next & 0xFF;
            }
            if (next == '\n') {
                note(NEWLINE, at);
            }
            at++;
        }
        return END;
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\n' || next == '\t' || next == '\r';
    }

    private void passOverByteOrderMark() {
        if (available() && end >= 3 && Arrays.equals(chunk, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            at = 3;
            lineStart = 3;
        }
    }

    /** Copies what was passed since the record began, or since the last copy, into the record. */
    private void copy() {
        int more = at - from;
        if (length + (long) more > limit) {
            tooLong = true;
            length = 0;
        } else if (!tooLong) {
            if (length + more > record.length) {
                record = Arrays.copyOf(record, (int) Math.min(limit, Math.max(2L * record.length, length + more)));
            }
            System.arraycopy(chunk, from, record, length, more);
            length += more;
        }
        from = at;
    }

    /** Whether the chunk holds more; reads it when it is used up. */
    private boolean available() {
        if (at < end) {
            return true;
        }
        boolean inRecord = from != END;
        if (inRecord) {
            copy();
        }
        before += at;
        at = 0;
        from = inRecord ? 0 : END;
        try {
            end = Math.max(0, in.read(chunk));
            return end > 0;
        } catch (IOException e) {
            throw UnreadableInput.after(before, new Where(file, line, 0, ""), e);
        }
    }

    private Problem tooLong(Passage.Start start) {
        Where where = new Where(start.file(), start.line(), start.column(), start.pointer());
        return Problem.mustBe(where, "record", "longer than " + limit + " bytes", "at most " + limit + " bytes")
                .maybe("a closing bracket or double quote is missing");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
