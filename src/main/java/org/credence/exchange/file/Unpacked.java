package org.credence.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file as they come out of their packing. Whatever goes wrong on the way is an
 * {@link UnreadableInput}, and a small file that unpacks without end is stopped.
 */
final class Unpacked extends FilterInputStream {
    private final Counted packed;
    private final Limit limit;
    private final Where where;
    private long bytes;

    /**
     * How far a packed file may expand. Both must be passed before it is stopped.
     *
     * @param bytes unpacked; below this anything goes
     * @param ratio of unpacked to packed bytes
     */
    record Limit(long bytes, int ratio) {
        /**
         * Text of records packs 5 to 30 times; 200 leaves room for tables that repeat themselves. Deflate ends at 1032
         * to 1, and an archive made to do harm comes near that.
         */
        static final Limit USUAL = new Limit(1_000_000_000, 200);
    }

    private Unpacked(InputStream unpacked, Counted packed, Limit limit, Where where) {
        super(unpacked);
        this.packed = packed;
        this.limit = limit;
        this.where = where;
    }

    /** @throws UnreadableInput when it cannot be begun */
    static InputStream of(InputStream raw, Limit limit, Where where) {
        Counted packed = new Counted(raw);
        try {
            return new Unpacked(Packing.unpack(packed), packed, limit, where);
        } catch (IOException e) {
            throw UnreadableInput.after(0, where, e);
        }
    }

    /** How many bytes were taken from the file. */
    long taken() {
        return packed.bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        try {
            int got = in.read(into, from, count);
            bytes += Math.max(0, got);
            if (bytes > limit.bytes() && bytes / limit.ratio() > packed.bytes) {
                throw tooMuch();
            }
            return got;
        } catch (IOException e) {
            throw UnreadableInput.after(bytes, where, e);
        }
    }

    private UnreadableInput tooMuch() {
        String found = packed.bytes + " bytes that unpack to more than " + bytes;
        String most = "at most " + limit.ratio() + " times as long unpacked, or within " + limit.bytes() + " bytes";
        Problem problem = Problem.mustBe(where, "compressed file", found, most);
        return new UnreadableInput(problem.maybe("unpack it yourself first, if you trust where it comes from"));
    }

    /** Counts what is taken from a file. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream raw) {
            super(raw);
        }

        @Override
        public int read() throws IOException {
            int got = in.read();
            bytes += got < 0 ? 0 : 1;
            return got;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int got = in.read(into, from, count);
            bytes += Math.max(0, got);
            return got;
        }
    }
}
