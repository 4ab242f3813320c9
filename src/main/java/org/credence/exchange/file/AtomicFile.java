package org.credence.exchange.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that appears whole or not at all: written under another name beside its place, forced to the disk, and
 * renamed by {@link #commit()}. Closed without that, it leaves nothing behind; nor does a program that is asked to stop.
 * What one that was killed left is removed by the next that writes to the same place.
 *
 * <p>A symbolic link stays one, and what it points at is replaced; a file that is replaced hands on its permissions.
 * Pipes and devices are written straight.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path written;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean done;

    private AtomicFile(Path target, Path written, FileChannel channel) {
        this.target = target;
        this.written = written;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new NamedOutput(Channels.newOutputStream(channel), target), 1 << 16);
    }

    /**
     * Begins a file.
     *
     * @throws MissingFolder       when there is no folder to put it in
     * @throws FileSystemException when it cannot be written for another reason; it names the path given
     */
    public static AtomicFile create(Path path) throws IOException {
        MissingFolder.requireFolderOf(path);
        try {
            return open(path);
        } catch (FileSystemException e) {
            throw NamedOutput.error(path, e);
        }
    }

    private static AtomicFile open(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
        }
        Unfinished.Begun begun = Unfinished.begin(target);
        return new AtomicFile(target, begun.file(), begun.channel());
    }

    /** Writes a whole text. */
    public static void write(Path path, String text) throws IOException {
        try (AtomicFile file = create(path)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    /** Where to write to. Closing it does not commit. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. Whatever wraps the stream must have been flushed or closed. */
    public void commit() throws IOException {
        stream.flush();
        if (!written.equals(target)) {
            channel.force(true);
            replace(target, written);
        }
        done = true;
    }

    /** Puts a file in the place of another, whose permissions it takes. */
    static void replace(Path target, Path written) throws IOException {
        keepPermissions(target, written);
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw NamedOutput.error(target, e);
        }
    }

    private static void keepPermissions(Path target, Path written) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!done && !written.equals(target)) {
            Files.deleteIfExists(written);
        }
        Unfinished.end(written);
    }
}
