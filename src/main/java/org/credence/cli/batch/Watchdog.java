package org.credence.cli.batch;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.credence.rules.run.Patience;
import org.jspecify.annotations.Nullable;

/** Looks from time to time, on a thread of its own, whether rules take too long. */
public final class Watchdog implements Closeable {
    /** Often enough for a limit of seconds, and too seldom to be noticed. */
    private static final long EVERY_MILLISECONDS = 200;

    private final Patience patience;
    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "credence-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<?> looking;

    private Watchdog(Patience patience) {
        this.patience = patience;
    }

    /**
     * One that looks from now on.
     *
     * @param limit how long the rules may take at a time
     */
    public static Watchdog start(Duration limit) {
        Watchdog watchdog = new Watchdog(new Patience(limit, System::nanoTime));
        watchdog.looking = watchdog.threads.scheduleWithFixedDelay(
                watchdog.patience::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watchdog;
    }

    public Patience patience() {
        return patience;
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        threads.shutdownNow();
    }
}
