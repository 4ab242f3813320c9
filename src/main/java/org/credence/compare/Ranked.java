package org.credence.compare;

import java.util.List;

/**
 * The biggest of many.
 *
 * @param top   the biggest first
 * @param total how many there are in all
 */
public record Ranked<T>(List<T> top, long total) {
    public Ranked {
        top = List.copyOf(top);
        if (total < top.size()) {
            throw new IllegalArgumentException(
                    "The total (" + total + ") must be at least the number of the biggest (" + top.size() + ").");
        }
    }

    /** How many there are besides the biggest. */
    public long more() {
        return total - top.size();
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
