package org.credence.cli.watch;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Set;

/** What wakes a watch up. */
interface Signals extends Closeable {
    /** Why it woke up. */
    enum Signal {
        /** Something may have changed. */
        CHANGE,
        /** Nothing was heard of for the time given. */
        TIME,
        /** Nobody watches any more. */
        END
    }

    /** Listens in these folders, and in no others, from now on. */
    void listenIn(Set<Path> folders);

    /**
     * Waits until there is something.
     *
     * @param nanos for how long at the most; however long, somebody who cannot listen looks every now and then
     */
    Signal await(long nanos) throws InterruptedException;

    @Override
    void close();
}
