package org.credence.argument;

import org.credence.facts.Assessment;

/** What a rule calls a claim after pricing. */
public record Naming(String rule, Assessment assessment, Kind kind, String label) {
    /** Sorts of names. */
    public enum Kind {
        VERDICT,
        /** Admiralty reliability of the best source, A to F. */
        LETTER,
        /** Admiralty credibility of the claim, 1 to 6. */
        DIGIT,
        FLAG
    }
}
