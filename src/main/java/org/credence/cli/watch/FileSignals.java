package org.credence.cli.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears of changes from the file system, through the JDK's own watch service: whoever is woken up compares the files
 * themselves, so that more is not needed, and events that get lost or that a network does not send cost no more than
 * the time until the next look.
 */
final class FileSignals implements Signals {
    /** How long a change may stay unnoticed of which the file system does not tell. */
    private static final long LOOK = Duration.ofSeconds(1).toNanos();

    /** The same where it tells of nothing. */
    private static final long LOOK_UNTOLD = Duration.ofMillis(200).toNanos();

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final @Nullable WatchService service;
    private Map<Path, WatchKey> keys = new HashMap<>();
    private boolean deaf;

    FileSignals() {
        service = service();
        deaf = service == null;
        if (service != null) {
            start("watch-files", () -> listen(service));
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            // as when the system has no more of them to give; then files are looked at more often
            return null;
        }
    }

    /** Ends when whoever feeds the stream has gone. */
    void endWith(InputStream in) {
        start("watch-input", () -> {
            try {
                while (in.read() >= 0) {
                    // what is typed means nothing
                }
            } catch (IOException e) {
                // gone as well
            }
            signals.add(Signal.END);
        });
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(WatchService to) {
        try {
            while (true) {
                WatchKey key = to.take();
                key.pollEvents();
                key.reset();
                if (!signals.contains(Signal.CHANGE)) {
                    signals.add(Signal.CHANGE);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // nobody listens any more
        }
    }

    @Override
    public void listenIn(Set<Path> folders) {
        if (service == null) {
            return;
        }
        deaf = false;
        Map<Path, WatchKey> now = new HashMap<>();
        for (Path folder : folders) {
            try {
                now.put(folder, folder.register(service, KINDS));
            } catch (IOException e) {
                // gone meanwhile, or more than the system lets one user watch
                deaf = true;
            }
        }
        keys.values().stream().filter(key -> !now.containsValue(key)).forEach(WatchKey::cancel);
        keys = now;
    }

    @Override
    public Signal await(long nanos) throws InterruptedException {
        Signal signal = signals.poll(Math.min(nanos, deaf ? LOOK_UNTOLD : LOOK), TimeUnit.NANOSECONDS);
        return signal == null ? Signal.TIME : signal;
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                // nothing is left to be heard
            }
        }
    }
}
