package org.credence.spark.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.spark.input.Located.Place;
import org.jspecify.annotations.Nullable;

/** Reads the records of a slice, one after the other. */
public final class SliceReader implements Closeable {
    private final Slice slice;
    private final Starts counted;
    private final Lines lines;
    private final long begin;

    /** A record, or why there is none at this place. */
    public record Read(
            Place place, @Nullable Located record, @Nullable Problem problem) {}

    /**
     * Opens a slice.
     *
     * @param limit the longest record, in bytes
     */
    public SliceReader(Slice slice, Configuration hadoop, int limit) throws IOException {
        this.slice = slice;
        Path path = new Path(slice.path());
        FSDataInputStream raw = path.getFileSystem(hadoop).open(path);
        InputStream in;
        long skipped = 0;
        if (slice.end() == Long.MAX_VALUE) {
            in = InputFile.unpacked(raw, slice.name());
        } else {
            raw.seek(Math.max(0, slice.start() - 1));
            in = new BufferedInputStream(raw, 1 << 16);
            skipped = slice.start() == 0 ? 0 : skipLine(in) - 1;
        }
        begin = slice.start() + skipped;
        counted = new Starts(in, slice.end() - begin - 1);
        lines = new Lines(slice.name(), counted, limit, begin);
    }

    /** Passes over a line that began before; how many bytes that took. */
    private static long skipLine(InputStream in) throws IOException {
        long bytes = 1;
        for (int got = in.read(); got >= 0 && got != '\n'; got = in.read()) {
            bytes++;
        }
        return bytes;
    }

    /** The next record that begins in the slice; null after the last. */
    public @Nullable Read next() {
        if (begin >= slice.end()) {
            return null;
        }
        try {
            Passage passage = lines.next();
            if (passage == null || passage.start().offset() >= slice.end()) {
                return null;
            }
            Place place = new Place(slice.number(), passage.start().line());
            byte[] bytes = Arrays.copyOf(passage.bytes(), passage.length());
            return new Read(place, new Located(slice.name(), place, bytes), null);
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            Problem problem = e.problem();
            return new Read(new Place(slice.number(), problem.where().line()), null, problem);
        }
    }

    /** How many lines begin in the slice, once it is read to its end. */
    public long linesBegun() {
        return begin < slice.end() ? 1 + counted.lines : 0;
    }

    @Override
    public void close() {
        lines.close();
    }

    /** Counts lines that begin before an offset, but for the first: each follows the end of another. */
    private static final class Starts extends FilterInputStream {
        private long left;
        private long lines;

        Starts(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int got = in.read(into, from, count);
            for (int i = 0; i < Math.min(got, left); i++) {
                lines += into[from + i] == '\n' ? 1 : 0;
            }
            left -= Math.max(0, got);
            return got;
        }
    }

    /** The same problem at its line of the file, where a slice knows only its own lines. */
    public static Problem moved(Problem problem, long before) {
        Where where = problem.where();
        return new Problem(
                new Where(where.file(), where.line() + before, where.column(), where.pointer()),
                problem.message(),
                problem.found(),
                problem.expected(),
                problem.advice());
    }
}
