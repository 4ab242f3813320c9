package org.credence.model;

import org.jspecify.annotations.Nullable;

/**
 * What a claim turned out to be.
 *
 * @param result  what it turned out to be
 * @param settled when that was settled
 * @param by      who settled it
 * @param because why, in one sentence
 */
public record Outcome(
        Result result,
        Moment settled,
        @Nullable String by,
        @Nullable String because) {

    /** What a claim may turn out to be. */
    public enum Result {
        CONFIRMED,
        REFUTED,
        UNDETERMINED
    }
}
