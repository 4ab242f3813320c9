package org.credence.exchange.file;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How strictly, and up to what size, an input is read.
 *
 * @param limit    the longest record, in bytes: a line of JSONL, or a file that is one record
 * @param warnings where unknown fields are reported when they are let pass; null when they are errors
 */
public record ReadOptions(int limit, @Nullable Consumer<Problem> warnings) {
    /** 64 MB: thousands of times a long record, and still small beside a machine's memory. */
    public static final int DEFAULT_LIMIT = 64_000_000;

    public static final ReadOptions STRICT = new ReadOptions(DEFAULT_LIMIT, null);

    public ReadOptions {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit (" + limit + ") must be 1 byte or more.");
        }
    }

    /** Unknown fields are skipped and reported. */
    public ReadOptions lenient(Consumer<Problem> newWarnings) {
        return new ReadOptions(limit, newWarnings);
    }

    public ReadOptions withLimit(int newLimit) {
        return new ReadOptions(newLimit, warnings);
    }
}
