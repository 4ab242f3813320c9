package org.credence.exchange.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Temporary files of this program, in a folder of its own below the system's for such files. When the program ends the
 * folder is removed; when it was killed, the next one that needs a temporary file removes it. That one knows it by a
 * lock of the system, which a program that still runs holds.
 */
public final class Scratch {
    private static final String NAME = "credence-";
    private static final String LOCK = "lock";

    /** A folder, and what holds the lock on it for as long as the program runs. */
    private record Held(Path folder, FileChannel lock) {}

    private static @Nullable Held held;

    private Scratch() {}

    /** An empty file. */
    public static Path file(String ending) throws IOException {
        return Files.createTempFile(folder(), "", ending);
    }

    /** An empty folder. */
    public static Path directory() throws IOException {
        return Files.createTempDirectory(folder(), "");
    }

    private static synchronized Path folder() throws IOException {
        Held own = held;
        if (own == null) {
            Path parent = Path.of(System.getProperty("java.io.tmpdir"));
            own = hold(parent);
            while (own == null) {
                own = hold(parent);
            }
            held = own;
            Path folder = own.folder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> removeQuietly(folder)));
            sweep(folder, parent);
        }
        return own.folder();
    }

    /** Null when another program took it for one that was left, in the moment before it was locked. */
    private static @Nullable Held hold(Path parent) throws IOException {
        Path folder = Files.createTempDirectory(parent, NAME);
        Path lock = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        if (Unfinished.isLocked(channel) && Files.exists(lock)) {
            return new Held(folder, channel);
        }
        channel.close();
        removeQuietly(folder);
        return null;
    }

    private static void sweep(Path own, Path parent) throws IOException {
        Object owner = Files.getOwner(own);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path folder : all) {
                // whoever may write there may put anything under this name
                if (!folder.equals(own)
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                    removeIfLeft(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what is left takes up room, and does no other harm
        }
    }

    private static void removeIfLeft(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                removeQuietly(folder);
            }
        } catch (OverlappingFileLockException e) {
            // of this very program
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            Unfinished.remove(folder);
        } catch (IOException e) {
            // the next program that needs a temporary file tries again
        }
    }
}
