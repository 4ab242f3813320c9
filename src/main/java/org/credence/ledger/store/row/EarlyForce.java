package org.credence.ledger.store.row;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Has the write-ahead log of a SQLite file reach the disk while more is written to it. The system keeps it in memory
 * for half a minute otherwise, and a commit waits for all of it: two seconds, of a million outcomes.
 *
 * <p>A commit forces the log by itself, so that nothing rests on this. SQLite has no locks on its log, which whoever
 * closes a file of his own would take away.
 */
public final class EarlyForce implements Closeable {
    /** In milliseconds: some 30 MB of a load. */
    private static final long EVERY = 1000;

    private final @Nullable Path log;
    private @Nullable Timer clock;

    /** @param file of the database; null where there is none of this process */
    public EarlyForce(@Nullable Path file) {
        this.log = file == null ? null : log(file);
    }

    /** Beside the file itself, where there is but a link to it. */
    private static @Nullable Path log(Path file) {
        try {
            Path real = file.toRealPath();
            return real.resolveSibling(real.getFileName() + "-wal");
        } catch (IOException e) {
            return null;
        }
    }

    /** From now on, once a second. */
    public void begin() {
        if (log != null && clock == null) {
            clock = new Timer("ledger-force", true);
            clock.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            now();
                        }
                    },
                    EVERY,
                    EVERY);
        }
    }

    /** Once; whether there was anything to do. */
    synchronized boolean now() {
        if (log == null || !Files.exists(log)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.force(false);
            return channel.size() > 0;
        } catch (IOException e) {
            // the commit meets with it (Linux tells each who has the file open), and says what is wrong
            return false;
        }
    }

    /** The log is nobody else's from here on. */
    @Override
    public synchronized void close() {
        if (clock != null) {
            clock.cancel();
        }
    }
}
