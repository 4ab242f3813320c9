package org.credence.exchange.grouping;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorted runs of records, one after the other in a temporary file that only its owner may read.
 *
 * <p>Where the system allows it, the file has no name any more from the moment it is open, so that nothing is left
 * of it however the program ends; elsewhere it goes when it is closed.
 */
final class RunFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final List<Run> runs = new ArrayList<>();
    private long size;

    /** A part of the file. */
    record Run(long from, long to) {}

    RunFile(Path folder) throws IOException {
        path = Files.createTempFile(folder, "credence", ".run");
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        deleteName();
    }

    private void deleteName() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // an open file keeps its name on this system; closing deletes it
        }
    }

    /** Those that were written by {@link #write} so far. */
    List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Writes sorted records as a further run. */
    Run write(Cursor sorted) throws IOException {
        long from = size;
        Bytes head = new Bytes();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (sorted.next()) {
            head.clear().putNumber(sorted.number());
            head.putNumber(sorted.record().length());
            buffer = put(head, buffer);
            buffer = put(sorted.record(), buffer);
        }
        flush(buffer);
        Run run = new Run(from, size);
        runs.add(run);
        return run;
    }

    private ByteBuffer put(Bytes bytes, ByteBuffer buffer) throws IOException {
        ByteBuffer into = buffer;
        if (bytes.length() > buffer.remaining()) {
            flush(buffer);
            into = bytes.length() > buffer.capacity() ? ByteBuffer.allocate(bytes.length()) : buffer;
        }
        bytes.copyTo(into.array(), into.position());
        into.position(into.position() + bytes.length());
        return into;
    }

    private void flush(ByteBuffer buffer) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            size += channel.write(buffer, size);
        }
        buffer.clear();
    }

    /** Goes over several runs as one; of equal numbers, those of earlier runs come first. */
    Cursor merge(List<Run> some) throws IOException {
        if (some.size() == 1) {
            return new Reading(some.get(0));
        }
        List<Cursor> cursors = new ArrayList<>();
        for (Run run : some) {
            cursors.add(new Reading(run));
        }
        return new Merge(cursors);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Reads one run. */
    private final class Reading implements Cursor {
        private final Bytes record = new Bytes();
        private final Run run;
        private long position;
        private byte[] buffer;
        private int at;
        private int end;
        private long number;

        Reading(Run run) {
            this.run = run;
            this.position = run.from();
            this.buffer = new byte[(int) Math.min(BUFFER, run.to() - run.from())];
        }

        @Override
        public boolean next() throws IOException {
            if (at == end && position == run.to()) {
                return false;
            }
            number = takeNumber();
            int length = (int) takeNumber();
            if (length > end - at) {
                fill(length);
            }
            record.look(buffer, at, at + length);
            at += length;
            return true;
        }

        private long takeNumber() throws IOException {
            long taken = 0;
            for (int shift = 0; ; shift += 7) {
                if (at == end) {
                    fill(1);
                }
                byte next = buffer[at++];
                taken |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return taken;
                }
            }
        }

        /** Reads on until at least so many bytes are there. */
        private void fill(int needed) throws IOException {
            int left = end - at;
            byte[] into = needed > buffer.length ? new byte[needed] : buffer;
            System.arraycopy(buffer, at, into, 0, left);
            buffer = into;
            at = 0;
            end = left;
            while (end < needed) {
                int most = (int) Math.min(buffer.length - end, run.to() - position);
                int read = channel.read(ByteBuffer.wrap(buffer, end, most), position);
                if (read <= 0) {
                    throw new EOFException("The temporary file (" + path + ") must not be cut off.");
                }
                position += read;
                end += read;
            }
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public Bytes record() {
            return record;
        }
    }
}
