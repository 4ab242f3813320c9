package org.credence.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A new folder of texts that appears whole or not at all: written under another name beside its place, and renamed by
 * {@link #commit()}. Closed without that, it leaves nothing behind.
 */
public final class AtomicFolder implements Closeable {
    private final Path target;
    private final Path written;

    private AtomicFolder(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /**
     * Writes the texts, by the names of their files, without showing them yet.
     *
     * @throws FileAlreadyExistsException when there is something at that place
     */
    public static AtomicFolder write(Path folder, Map<String, String> texts) throws IOException {
        requireFree(folder);
        Path written = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectory(written);
        AtomicFolder atomic = new AtomicFolder(folder, written);
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                AtomicFile.write(written.resolve(text.getKey()), text.getValue());
            }
            return atomic;
        } catch (IOException | RuntimeException e) {
            atomic.close();
            throw e;
        }
    }

    private static void requireFree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /** Where the texts are until they are shown. */
    public Path written() {
        return written;
    }

    /**
     * Puts the folder in its place.
     *
     * @throws FileAlreadyExistsException when something came there meanwhile
     */
    public void commit() throws IOException {
        requireFree(target);
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(written)) {
            return;
        }
        try (Stream<Path> left = Files.walk(written)) {
            List<Path> innermostFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
