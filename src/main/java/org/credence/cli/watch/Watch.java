package org.credence.cli.watch;

import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.credence.cli.console.PipeClosed;
import org.credence.cli.watch.Signals.Signal;

/** Does something once, and again each time that files have changed and come to rest. */
final class Watch {
    private final Supplier<Places.Found> files;
    private final Signals signals;
    private final LongSupplier clock;

    /** What is done. */
    interface Round {
        /**
         * Does it; what goes wrong is told, and ends nothing.
         *
         * @param changed files that came, went, or changed; empty the first time
         * @throws PipeClosed when nobody reads what it prints
         */
        void run(NavigableSet<Path> changed);
    }

    /**
     * A watch over files.
     *
     * @param files looks at them
     * @param clock one that never goes back, in nanoseconds
     */
    Watch(Supplier<Places.Found> files, Signals signals, LongSupplier clock) {
        this.files = files;
        this.signals = signals;
        this.clock = clock;
    }

    /** Returns when nobody watches any more. */
    void run(Round round) throws InterruptedException {
        Places.Found found = files.get();
        Set<Path> folders = found.folders();
        signals.listenIn(folders);
        Settling settling = new Settling(found.files());
        round.run(new TreeSet<>());
        long wait = 0;
        while (signals.await(wait) != Signal.END) {
            found = files.get();
            wait = settling.look(found.files(), clock.getAsLong());
            if (wait == 0) {
                NavigableSet<Path> changed = settling.settle();
                // under an old name there may be a new folder by now
                folders = found.folders();
                signals.listenIn(folders);
                round.run(changed);
            } else if (!folders.equals(found.folders())) {
                folders = found.folders();
                signals.listenIn(folders);
            }
        }
    }
}
