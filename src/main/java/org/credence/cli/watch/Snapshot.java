package org.credence.cli.watch;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which files there are at a moment, and what tells one state of each from another.
 *
 * @param files by path
 */
public record Snapshot(NavigableMap<Path, Stamp> files) {

    /**
     * Of one file: another content has another stamp, as long as writes lie further apart than the clock of the file
     * system ticks, which is some milliseconds.
     *
     * @param size     in bytes
     * @param modified when it was last written to
     * @param key      which file it is, for those that replace each other under one name; null where nobody knows
     */
    public record Stamp(
            long size, FileTime modified, @Nullable Object key) {}

    public Snapshot {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    /** Files that came, went, or have another stamp than before. */
    NavigableSet<Path> changedSince(Snapshot before) {
        NavigableSet<Path> changed = new TreeSet<>();
        for (Map.Entry<Path, Stamp> file : files.entrySet()) {
            if (!file.getValue().equals(before.files.get(file.getKey()))) {
                changed.add(file.getKey());
            }
        }
        before.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
        return changed;
    }

    /**
     * Whether this looks like the middle of a save: a file that held something is gone, or is empty, as when an
     * editor deletes before it writes, or writes in two steps.
     */
    boolean isUnfinishedSince(Snapshot before) {
        return before.files.entrySet().stream()
                        .anyMatch(file -> file.getValue().size() > 0 && !files.containsKey(file.getKey()))
                || files.entrySet().stream().anyMatch(file -> file.getValue().size() == 0 && !wasEmpty(file, before));
    }

    private static boolean wasEmpty(Map.Entry<Path, Stamp> file, Snapshot before) {
        Stamp then = before.files.get(file.getKey());
        return then != null && then.size() == 0;
    }
}
