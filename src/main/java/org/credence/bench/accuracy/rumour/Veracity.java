package org.credence.bench.accuracy.rumour;

import java.util.Locale;

/** What became of a rumour. */
public enum Veracity {
    TRUE,
    FALSE,
    UNVERIFIED;

    /** From 0, where sums by veracity are kept. */
    int place() {
        return switch (this) {
            case TRUE -> 0;
            case FALSE -> 1;
            case UNVERIFIED -> 2;
        };
    }

    /** As the tables write it. */
    static Veracity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
