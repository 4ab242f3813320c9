package org.credence.picture;

import java.util.List;
import org.credence.model.Stance;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The confidence of an incident as of each statement.
 *
 * @param title   its caption
 * @param sayings in the order in which they became known
 */
public record Timeline(String title, List<Saying> sayings) implements Figure {
    /**
     * One statement, with the confidence once it was made.
     *
     * @param statement  its id
     * @param when       the day or moment as people read it, or empty when it is not known
     * @param who        the source, by name
     * @param stance     what it does to the claim
     * @param claim      the claim that it is about
     * @param carries    whether that is the claim that carries the incident
     * @param confidence of the incident then, or null when nothing was known yet
     */
    public record Saying(
            String statement,
            String when,
            String who,
            Stance stance,
            String claim,
            boolean carries,
            @Nullable Confidence confidence) {}

    public Timeline {
        sayings = List.copyOf(sayings);
    }
}
