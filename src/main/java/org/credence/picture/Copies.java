package org.credence.picture;

import java.util.List;

/**
 * Who shares whose errors, as a triangle with a place for each two sources.
 *
 * @param title   its caption
 * @param sources in the order they are shown; those of one group together
 * @param groups  by source, the number of the group it is in, from 1; 0 for those in none
 * @param pairs   the most probable first
 */
public record Copies(String title, List<String> sources, List<Integer> groups, List<Pair> pairs) implements Figure {
    /** From this probability on, copying is drawn as likely rather than possible. */
    public static final double LIKELY = 0.5;

    /**
     * Two sources.
     *
     * @param one         the place of the one among the sources
     * @param other       the place of the other, above that
     * @param shared      errors that they share
     * @param differ      questions on which they differ and one of them, at least, errs
     * @param expected    errors that two who do not copy would share
     * @param probability of copying, 0 to 1
     */
    public record Pair(int one, int other, double shared, double differ, double expected, double probability) {
        public Pair {
            if (!(one < other) || !(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("The pair (" + one + ", " + other + "; " + probability
                        + ") must be in order, and its probability between 0 and 1.");
            }
        }

        public boolean isLikely() {
            return probability >= LIKELY;
        }
    }

    public Copies {
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
        if (groups.size() != sources.size()) {
            throw new IllegalArgumentException(
                    "The groups (" + groups.size() + ") must be as many as the sources (" + sources.size() + ").");
        }
    }
}
