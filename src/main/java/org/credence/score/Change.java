package org.credence.score;

import java.util.List;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a score would be without something.
 *
 * @param kind       what is left out
 * @param without    the ids of the sources, or names of the rules, that are left out
 * @param confidence the confidence then, or null when nothing would be known
 * @param verdict    the verdict then
 */
public record Change(
        Kind kind, List<String> without, @Nullable Confidence confidence, String verdict) {
    /** What may be left out. */
    public enum Kind {
        SOURCE,
        RULE
    }

    public Change {
        without = List.copyOf(without);
    }
}
