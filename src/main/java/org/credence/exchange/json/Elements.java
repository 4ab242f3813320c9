package org.credence.exchange.json;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
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

    private final String file;
    private final InputStream in;
    private final int limit;
    private final Set<String> holders;
    private final String base;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private long consumed;
    private long line = 1;
    private int column = 1;

    private byte[] record = new byte[1 << 12];
    private int length;
    private boolean tooLong;
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
        this.holders = Set.copyOf(holders);
        this.base = "";
    }

    /** The records within a record, with their places in the whole. */
    public Elements(Passage whole, Set<String> holders) {
        this.file = whole.start().file();
        this.in = new ByteArrayInputStream(whole.bytes(), 0, whole.length());
        this.limit = whole.length();
        this.holders = Set.copyOf(holders);
        this.base = whole.start().pointer();
        this.consumed = whole.start().offset();
        this.line = whole.start().line();
        this.column = whole.start().column();
    }

    /**
     * The next record, valid until the next call; null after the last.
     *
     * @throws UnreadableInput when the input fails
     * @throws BadInput        when the record is too long or no UTF-8; the next call goes on after it
     */
    public @Nullable Passage next() {
        if (consumed == 0) {
            passOverByteOrderMark();
        }
        while (true) {
            int first = pastSpaceAndCommas();
            if (first == END) {
                return null;
            }
            if (holder != null && first == ']') {
                take();
                holder = null;
            } else if (inHolder && holder == null) {
                restOfObject();
            } else if (holder == null && first == '[') {
                take();
                open("");
            } else {
                Passage found = record(first);
                if (found != null) {
                    return found;
                }
            }
        }
    }

    private void open(String field) {
        holder = field;
        index = 0;
    }

    /** Reads a value; null when it is an object that holds the records, and now stands at the first of them. */
    private @Nullable Passage record(int first) {
        Passage.Start start = new Passage.Start(file, line, column, consumed, pointer());
        length = 0;
        tooLong = false;
        if (first == '{' || first == '[') {
            if (scan(holder == null && first == '{' && !holders.isEmpty())) {
                return null;
            }
        } else {
            scalar();
        }
        index++;
        if (tooLong) {
            record = new byte[1 << 12];
            throw new BadInput(tooLong(start));
        }
        return new Passage(start, record, length).requireUtf8();
    }

    private String pointer() {
        if (holder == null) {
            return base;
        }
        return base + (holder.isEmpty() ? "" : "/" + holder) + "/" + index;
    }

    /** Goes on in an object after an array of records: to the next such array, or to the object's end. */
    private void restOfObject() {
        length = 0;
        tooLong = false;
        inHolder = false;
        inRest = true;
        scanFrom(1, true);
        inRest = false;
    }

    /** Takes an object or array. True when it stopped at the first record of an array that a field holds. */
    private boolean scan(boolean maybeHolder) {
        append(take());
        return scanFrom(1, maybeHolder);
    }

    private boolean scanFrom(int levels, boolean maybeHolder) {
        int depth = levels;
        int name = 0;
        int nameEnd = 0;
        while (depth > 0) {
            int next = take();
            if (next == END) {
                return false;
            }
            append(next);
            switch (next) {
                case '"' -> {
                    name = length;
                    string();
                    nameEnd = length - 1;
                }
                case '{' -> depth++;
                case '[' -> {
                    if (maybeHolder && depth == 1 && isHolder(name, nameEnd)) {
                        return true;
                    }
                    depth++;
                }
                case '}', ']' -> depth--;
                case ',' -> forget(depth);
                default -> {}
            }
        }
        return false;
    }

    /** What stands beside arrays of records is no record, however long it is. */
    private void forget(int depth) {
        if (inRest && depth == 1) {
            length = 0;
            tooLong = false;
        }
    }

    /** Whether the array just begun belongs to the field whose name was read last. */
    private boolean isHolder(int from, int to) {
        if (tooLong || to <= from || !isColon(to + 1)) {
            return false;
        }
        String field = new String(record, from, to - from, StandardCharsets.UTF_8);
        if (!holders.contains(field)) {
            return false;
        }
        inHolder = true;
        inRest = false;
        open(field);
        return true;
    }

    /** Whether nothing but a colon and space stand between a place and the bracket that was appended last. */
    private boolean isColon(int from) {
        boolean colon = false;
        for (int i = from; i < length - 1; i++) {
            if (record[i] == ':' && !colon) {
                colon = true;
            } else if (!isSpace(record[i])) {
                return false;
            }
        }
        return colon;
    }

    /** Takes the rest of a text in quotes. */
    private void string() {
        while (true) {
            plain();
            int next = take();
            if (next == END) {
                return;
            }
            append(next);
            if (next == '"') {
                return;
            }
            if (next == '\\') {
                int escaped = take();
                if (escaped == END) {
                    return;
                }
                append(escaped);
            }
        }
    }

    /** Takes all of a text that lies in the chunk and is neither its end nor an escape, at once: most is such. */
    private void plain() {
        int from = at;
        int characters = 0;
        while (at < end && chunk[at] != '"' && chunk[at] != '\\' && chunk[at] != '\n') {
            characters += (chunk[at] & 0xC0) == 0x80 ? 0 : 1;
            at++;
        }
        consumed += at - from;
        column += characters;
        append(from, at - from);
    }

    /** Takes what is neither object nor array: a text or the like in an array, and outside of one the whole line. */
    private void scalar() {
        int first = take();
        append(first);
        if (holder != null && first == '"') {
            string();
            return;
        }
        String ends = holder == null ? "\n" : "{}[],\" \t\r\n";
        while (available() && ends.indexOf(chunk[at]) < 0) {
            append(take());
        }
    }

    private void append(int next) {
        if (tooLong) {
            return;
        }
        if (length == record.length) {
            record = Arrays.copyOf(record, (int) Math.min(limit + 1L, 2L * length));
        }
        record[length++] = (byte) next;
        if (length > limit) {
            tooLong = true;
            length = 0;
        }
    }

    /** The same with many bytes of the chunk. */
    private void append(int from, int count) {
        if (tooLong) {
            return;
        }
        if (count > limit - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > record.length) {
            record = Arrays.copyOf(record, (int) Math.min(limit + 1L, Math.max(2L * record.length, length + count)));
        }
        System.arraycopy(chunk, from, record, length, count);
        length += count;
    }

    /** The next byte that is neither space nor comma, not taken yet. */
    private int pastSpaceAndCommas() {
        while (available()) {
            byte next = chunk[at];
            if (!isSpace(next) && next != ',') {
                return next & 0xFF;
            }
            take();
        }
        return END;
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\n' || next == '\t' || next == '\r';
    }

    private int take() {
        if (!available()) {
            return END;
        }
        byte next = chunk[at++];
        consumed++;
        if (next == '\n') {
            line++;
            column = 1;
        } else if ((next & 0xC0) != 0x80) {
            column++;
        }
        return next & 0xFF;
    }

    private void passOverByteOrderMark() {
        if (available() && end >= 3 && Arrays.equals(chunk, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            at = 3;
            consumed = 3;
        }
    }

    /** Whether the chunk holds more; reads it when it is used up. */
    private boolean available() {
        if (at < end) {
            return true;
        }
        try {
            at = 0;
            end = Math.max(0, in.read(chunk));
            return end > 0;
        } catch (IOException e) {
            throw UnreadableInput.after(consumed, new Where(file, line, 0, ""), e);
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
