package org.credence.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders beside the places where they will be once they are complete, as {@code .NAME.UUID.part}; a folder
 * has that file beside it, and its name with {@code .d} in the end.
 *
 * <p>A program that is asked to stop leaves none. One that is killed does; the next that writes to the same place
 * removes them. It knows them by a lock of the system, which whoever still writes one holds.
 */
final class Unfinished {
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** Those of this program. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();
    /** The places beside which nothing is left: once in a program is enough. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::dropOwn));
    }

    private Unfinished() {}

    /** A file that was begun, open and locked. */
    record Begun(Path file, FileChannel channel) {}

    /** Begins the file that is to come to a place, and removes what was left there. */
    static Begun begin(Path target) throws IOException {
        sweep(target);
        Begun begun = attempt(target);
        while (begun == null) {
            begun = attempt(target);
        }
        return begun;
    }

    /** The file is complete, or gone. */
    static void end(Path file) {
        OWN.remove(file);
    }

    /** The folder that a file stands for, whether there is one or not. */
    static Path folderOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".d");
    }

    /** Removes a file, and before it the folder that it stands for. */
    static void drop(Path file) throws IOException {
        remove(folderOf(file));
        Files.deleteIfExists(file);
    }

    /** Removes a folder and all in it, if there is one. */
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (UncheckedIOException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    /** Null when another program took it for one that was left, in the moment before it was locked. */
    private static @Nullable Begun attempt(Path target) throws IOException {
        Path file = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        OWN.add(file);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            if (isLocked(channel) && Files.exists(file)) {
                return new Begun(file, channel);
            }
            channel.close();
        } catch (IOException e) {
            OWN.remove(file);
            throw e;
        }
        Files.deleteIfExists(file);
        OWN.remove(file);
        return null;
    }

    /** Locks what was just begun. Where the file system knows no locks, nothing is removed either. */
    static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static void sweep(Path target) {
        Path folder = target.getParent();
        if (folder == null || !SWEPT.add(target)) {
            return;
        }
        Pattern left = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + UUIDS + "\\.part");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> left.matcher(String.valueOf(file.getFileName())).matches())) {
            for (Path file : files) {
                dropIfLeft(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what is left is hidden, and of no harm
        }
    }

    private static void dropIfLeft(Path file) {
        if (OWN.contains(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                drop(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // nothing that can be removed, or begun by this program just now
        }
    }

    private static void dropOwn() {
        for (Path file : OWN) {
            try {
                drop(file);
            } catch (IOException e) {
                // the next program that writes there removes it
            }
        }
    }
}
