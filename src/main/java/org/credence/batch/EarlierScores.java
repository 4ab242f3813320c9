package org.credence.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Scratch;
import org.credence.exchange.score.WrittenScore;

/**
 * Scores that were written one a line, found by the incident's id. In memory are 16 bytes for each of their places, of
 * which up to half are free; the lines stay on the disk. May be used by several threads.
 */
public final class EarlierScores implements Closeable {
    /** Longer than most lines of a summary. */
    private static final int BLOCK = 1 << 13;

    private final Path file;
    private final boolean aside;
    private final FileChannel channel;
    private final long hash;
    private long[] ids = new long[1 << 10];
    private long[] places = new long[1 << 10];
    private int size;

    private EarlierScores(Path file, boolean aside, String name) throws IOException {
        this.file = file;
        this.aside = aside;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        Hash all = new Hash();
        try (Lines lines =
                new Lines(name, new BufferedInputStream(Files.newInputStream(file)), ReadOptions.DEFAULT_LIMIT)) {
            for (Passage line = lines.next(); line != null; line = lines.next()) {
                all.add(line.bytes(), line.length());
                add(line);
            }
        }
        this.hash = all.state();
    }

    /** Opens a file; one that is packed is unpacked into a temporary file. */
    public static EarlierScores open(Path path) throws IOException {
        InputFile.open(path, ReadOptions.STRICT).close();
        if (!Packing.inner(path.toString()).equals(path.toString())) {
            Path file = Scratch.file(".scores");
            try (InputStream in = InputFile.stream(path, path.toString())) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new EarlierScores(file, true, path.toString());
        }
        return new EarlierScores(path, false, path.toString());
    }

    private void add(Passage line) {
        String start = new String(line.bytes(), 0, Math.min(line.length(), BLOCK), StandardCharsets.UTF_8);
        String id = WrittenScore.idIn(start);
        if (id == null) {
            return;
        }
        if (4 * ++size > 3 * ids.length) {
            grow();
        }
        long bits = Ids.bits(id);
        int place = place(ids, bits);
        ids[place] = bits;
        places[place] = line.start().offset();
    }

    private void grow() {
        long[] widerIds = new long[2 * ids.length];
        long[] widerPlaces = new long[2 * ids.length];
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != 0) {
                int place = place(widerIds, ids[i]);
                widerIds[place] = ids[i];
                widerPlaces[place] = places[i];
            }
        }
        ids = widerIds;
        places = widerPlaces;
    }

    private static int place(long[] ids, long bits) {
        int place = (int) (bits >>> 32) & (ids.length - 1);
        while (ids[place] != 0 && ids[place] != bits) {
            place = (place + 1) & (ids.length - 1);
        }
        return place;
    }

    /** Tells one file from another. */
    public long hash() {
        return hash;
    }

    /** The score of an incident, when there is one that can be taken over. */
    public Optional<WrittenScore> of(String incident) throws IOException {
        long bits = Ids.bits(WrittenScore.quoted(incident));
        int place = place(ids, bits);
        return ids[place] == 0 ? Optional.empty() : WrittenScore.of(line(places[place]));
    }

    private String line(long from) throws IOException {
        byte[] bytes = new byte[BLOCK];
        int length = 0;
        while (true) {
            int got = channel.read(ByteBuffer.wrap(bytes, length, bytes.length - length), from + length);
            int end = length + Math.max(0, got);
            for (int i = length; i < end; i++) {
                if (bytes[i] == '\n') {
                    return new String(bytes, 0, i, StandardCharsets.UTF_8);
                }
            }
            if (got < 0) {
                return new String(bytes, 0, end, StandardCharsets.UTF_8);
            }
            length = end;
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (aside) {
            Files.deleteIfExists(file);
        }
    }
}
