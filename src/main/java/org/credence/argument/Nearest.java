package org.credence.argument;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The known name at the smallest edit distance, if it is near enough to be meant. */
    public static Optional<String> to(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance.apply(name, candidate) <= Math.max(2, name.length() / 3));
    }

    /** A line of advice that begins with "Maybe". */
    public static String advice(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "Maybe you meant (" + nearest + ").")
                .orElse("Maybe look at the list that `credence rules` prints.");
    }
}
