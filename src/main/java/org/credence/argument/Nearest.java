package org.credence.argument;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that was probably meant. */
public final class Nearest {
    /** More differences than these are no slip; the limit keeps a name of a megabyte cheap. */
    private static final int FARTHEST = 8;

    private Nearest() {}

    /** The known name at the smallest edit distance, case aside, if it is near enough to be meant. */
    public static Optional<String> to(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int near = Math.min(FARTHEST, Math.max(2, wanted.length() / 3));
        LevenshteinDistance distance = new LevenshteinDistance(near);
        String nearest = null;
        int least = near + 1;
        for (String candidate : known) {
            int apart = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
            if (apart >= 0 && (apart < least || (apart == least && candidate.compareTo(nearest) < 0))) {
                nearest = candidate;
                least = apart;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A line of advice that begins with "Maybe". */
    public static String advice(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "Maybe you meant (" + nearest + ").")
                .orElse("Maybe look at the list that `credence rules` prints.");
    }
}
