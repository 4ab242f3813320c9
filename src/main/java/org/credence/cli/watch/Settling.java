package org.credence.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.NavigableSet;

/**
 * Decides when files that change have come to rest. Editors save in several steps: they write beside the file and
 * rename, delete and write anew, or empty the file and fill it; one save is to be one change, and nobody is to see
 * its middle.
 */
final class Settling {
    /** Rest after which a save counts as done: some ticks of a file system's clock, and not felt by people. */
    static final long REST = Duration.ofMillis(40).toNanos();

    /** The same while a file is gone or empty: an editor that forces what it writes to a disk needs a while. */
    static final long LONG_REST = Duration.ofMillis(300).toNanos();

    /** Files that never rest are looked at all the same. */
    static final long LONGEST = Duration.ofSeconds(2).toNanos();

    /** What {@link #look} returns when nothing is under way. */
    static final long QUIET = Long.MAX_VALUE;

    private Snapshot done;
    private Snapshot last;
    private long first;
    private long since;

    /** @param done the files as they were when they were last looked into */
    Settling(Snapshot done) {
        this.done = done;
        this.last = done;
    }

    /**
     * Takes note of the files as they are.
     *
     * @param now a clock that never goes back, in nanoseconds
     * @return how many nanoseconds to wait before the next look, 0 when they have come to rest and are other than when
     *     they were last looked into, or {@link #QUIET}
     */
    long look(Snapshot found, long now) {
        if (found.equals(done)) {
            last = done;
            return QUIET;
        }
        if (!found.equals(last)) {
            first = last.equals(done) ? now : first;
            since = now;
            last = found;
        }
        long rest = found.isUnfinishedSince(done) ? LONG_REST : REST;
        return Math.max(0, Math.min(since + rest, first + LONGEST) - now);
    }

    /** The files as last seen count as looked into from now on; which of them changed. */
    NavigableSet<Path> settle() {
        NavigableSet<Path> changed = last.changedSince(done);
        done = last;
        return changed;
    }
}
