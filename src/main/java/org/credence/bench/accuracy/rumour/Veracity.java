package org.credence.bench.accuracy.rumour;

import java.util.Locale;

/** What became of a rumour. */
public enum Veracity {
    TRUE,
    FALSE,
    UNVERIFIED;

    /** As the tables write it. */
    static Veracity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
