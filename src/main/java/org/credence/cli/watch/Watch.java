package org.credence.cli.watch;

import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.credence.cli.console.PipeClosed;
import org.credence.cli.watch.Signals.Signal;

/** Does something once, and again each time that files have changed and come to rest. */
final class Watch {
    private final Places places;
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
        void run(SortedSet<Path> changed);
    }

    /** @param clock one that never goes back, in nanoseconds */
    Watch(Places places, Signals signals, LongSupplier clock) {
        this.places = places;
        this.signals = signals;
        this.clock = clock;
    }

    /** Returns when nobody watches any more. */
    void run(Round round) throws InterruptedException {
        Set<Path> folders = places.folders();
        signals.listenIn(folders);
        Settling settling = new Settling(places.snapshot());
        round.run(new TreeSet<>());
        long wait = 0;
        while (signals.await(wait) != Signal.END) {
            Set<Path> now = places.folders();
            if (!now.equals(folders)) {
                folders = now;
                signals.listenIn(folders);
            }
            wait = settling.look(places.snapshot(), clock.getAsLong());
            if (wait == 0) {
                round.run(settling.settle());
            }
        }
    }
}
