package org.credence.model;

/**
 * A tie to another incident.
 *
 * @param incident   the other incident's id
 * @param kind       how it is related
 * @param daysBefore how many days before this one it happened, 0 or more; 0 also when that does not apply
 */
public record Relation(String incident, Kind kind, int daysBefore) {

    /** How two incidents are related. */
    public enum Kind {
        /** The same sort of thing happened at the place or to the party not long before. */
        SIMILAR_EARLIER,
        /** The other may have led to this one. */
        CAUSE,
        /** Told in the same breath, no more. */
        SAME_REPORT
    }

    public Relation {
        if (daysBefore < 0) {
            throw new IllegalArgumentException("The days before (" + daysBefore + ") must be 0 or more.");
        }
    }
}
