package org.credence.exchange.rumour;

import java.util.Set;

/** How sure a post sounds, in the annotation scheme of PHEME. */
final class Certainty {
    static final String EXPECTED = "one of certain, somewhat-certain, uncertain, underspecified";

    private static final Set<String> HEDGED = Set.of("somewhat-certain", "uncertain");
    private static final Set<String> STATED = Set.of("", "certain", "underspecified");

    private Certainty() {}

    static boolean isKnown(String word) {
        return isHedged(word) || STATED.contains(word);
    }

    static boolean isHedged(String word) {
        return HEDGED.contains(word);
    }
}
