package org.credence.exchange.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all, and of which a part survives the end of the program, whatever ends it: it is
 * written as {@code NAME.part} beside its place, and another run can go on with that.
 *
 * <p>One run at a time writes it, which a lock of the system sees to.
 */
public final class PartFile implements Closeable {
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream raw;
    private @Nullable OutputStream packed;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.raw = new BufferedOutputStream(new NamedOutput(Channels.newOutputStream(channel), part), 1 << 16);
    }

    /** Whether what stands there, if anything, is a file that can be replaced. */
    public static boolean fits(Path path) {
        return !Files.exists(path) || Files.isRegularFile(path);
    }

    /** The name of the part of a file. */
    public static Path partOf(Path path) throws IOException {
        Path target = target(path);
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static Path target(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    /**
     * Opens the part, which is there or is made; {@link #startAt} must be called before it is written.
     *
     * @throws MissingFolder       when there is no folder to put it in
     * @throws FileSystemException when another run writes it, or when it cannot be written
     */
    public static PartFile open(Path path) throws IOException {
        MissingFolder.requireFolderOf(path);
        Path part = partOf(path);
        FileChannel channel = null;
        while (channel == null) {
            channel = attempt(path, part);
        }
        return new PartFile(target(path), part, channel);
    }

    /** Null when another run put the part in its place, in the moment before it was locked. */
    private static @Nullable FileChannel attempt(Path path, Path part) throws IOException {
        openChannel(path, part, StandardOpenOption.CREATE).close();
        Object before = key(part);
        FileChannel channel;
        try {
            channel = openChannel(path, part, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        lock(channel, part);
        if (Objects.equals(before, key(part))) {
            return channel;
        }
        channel.close();
        return null;
    }

    /** Tells a file from another that comes to have its name; null when there is none, or the system does not tell. */
    private static @Nullable Object key(Path part) throws IOException {
        try {
            return Files.readAttributes(part, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void lock(FileChannel channel, Path part) throws IOException {
        boolean mine = false;
        try {
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // another run within this program
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        if (!mine) {
            throw new FileSystemException(part.toString(), null, "another run is writing it");
        }
    }

    private static FileChannel openChannel(Path path, Path part, StandardOpenOption how) throws IOException {
        try {
            return FileChannel.open(part, EnumSet.of(StandardOpenOption.WRITE, how));
        } catch (NoSuchFileException e) {
            if (how == StandardOpenOption.WRITE) {
                throw e;
            }
            throw NamedOutput.error(path, e);
        } catch (IOException e) {
            throw NamedOutput.error(path, e);
        }
    }

    public Path part() {
        return part;
    }

    /** How many bytes the part has. */
    public long length() throws IOException {
        return channel.size();
    }

    /** Keeps so many bytes of what is there, and goes on behind them. */
    public void startAt(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** Where to write to. What goes out under a name that ends in {@code .gz} or {@code .zst} is packed. */
    public OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                packer().write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                packer().write(bytes, from, count);
            }
        };
    }

    private OutputStream packer() throws IOException {
        if (packed == null) {
            packed = Packing.pack(target.toString(), new Open(raw));
        }
        return packed;
    }

    /**
     * Brings all that was written to the disk. What is packed ends here, and begins anew after it, as the formats allow.
     *
     * @return the length of the part, from which another run can go on
     */
    public long mark() throws IOException {
        if (packed != null) {
            packed.close();
            packed = null;
        }
        raw.flush();
        channel.force(false);
        return channel.position();
    }

    /** Ends what is packed, of which there must be something even when nothing was written. */
    public void finish() throws IOException {
        if (channel.position() == 0) {
            packer();
        }
        mark();
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        mark();
        AtomicFile.replace(target, part);
        channel.close();
    }

    /** Leaves nothing behind. Once the file is in its place, a part beside it is another run's. */
    public void drop() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(part);
            channel.close();
        }
    }

    /** Leaves the part behind. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Stays open when it is closed. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
