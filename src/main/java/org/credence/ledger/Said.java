package org.credence.ledger;

import java.util.Objects;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a source said about a claim, as far as an outcome can judge it.
 *
 * @param source its id
 * @param stance what it did to the claim
 * @param at     when, or null when that is not known
 */
public record Said(String source, Stance stance, @Nullable Moment at) {
    public Said {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(stance, "stance");
    }

    /** Known to have been said before the other. */
    boolean isBefore(Said other) {
        return at != null && other.at != null && at.isBefore(other.at);
    }

    /** Known to have been said only after a moment. */
    boolean isAfter(Moment moment) {
        return at != null && moment.isBefore(at);
    }
}
