package org.credence.exchange.scale;

/**
 * The values that one grade of a scale stands for, in the unit of the scale: from {@code low}, included, to
 * {@code high}.
 *
 * @param low    the least of them
 * @param high   where they end
 * @param closed whether {@code high} is one of them, as it is at the top of a scale only
 */
public record Range(double low, double high, boolean closed) {
    public Range {
        if (!(low < high || (closed && low == high))) {
            throw new IllegalArgumentException("The range (" + low + " to " + high + ") must not be empty.");
        }
    }

    /** Whether the value is one of them; a boundary belongs to the range above it. */
    public boolean contains(double value) {
        return low <= value && (value < high || (closed && value == high));
    }
}
