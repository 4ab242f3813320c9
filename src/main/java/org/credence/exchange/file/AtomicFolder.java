package org.credence.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A new folder of texts that appears whole or not at all: written under another name beside its place, and renamed by
 * {@link #commit()}. Closed without that, it leaves nothing behind; nor does a program that is asked to stop. What one
 * that was killed left is removed by the next that writes to the same place.
 */
public final class AtomicFolder implements Closeable {
    private final Path target;
    private final Unfinished.Begun begun;

    private AtomicFolder(Path target, Unfinished.Begun begun) {
        this.target = target;
        this.begun = begun;
    }

    /**
     * Writes the texts, by the names of their files, without showing them yet.
     *
     * @throws FileAlreadyExistsException when there is something at that place
     */
    public static AtomicFolder write(Path folder, Map<String, String> texts) throws IOException {
        requireFree(folder);
        AtomicFolder atomic = new AtomicFolder(folder, Unfinished.begin(folder.toAbsolutePath()));
        try {
            Files.createDirectory(atomic.written());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                AtomicFile.write(atomic.written().resolve(text.getKey()), text.getValue());
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
        return Unfinished.folderOf(begun.file());
    }

    /**
     * Puts the folder in its place.
     *
     * @throws FileAlreadyExistsException when something came there meanwhile
     */
    public void commit() throws IOException {
        requireFree(target);
        Files.move(written(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            Unfinished.drop(begun.file());
            Unfinished.end(begun.file());
        } finally {
            begun.channel().close();
        }
    }
}
