package org.credence.model;

/**
 * A party that a source belongs to or sides with.
 *
 * @param party the party's id
 * @param bond  how the source is tied to it
 */
public record Allegiance(String party, Bond bond) {

    /** How a source is tied to a party. */
    public enum Bond {
        /** It is the party, or speaks for it. */
        MEMBER,
        /** It sides with the party. */
        ALLY
    }

    public static Allegiance member(String party) {
        return new Allegiance(party, Bond.MEMBER);
    }

    public static Allegiance ally(String party) {
        return new Allegiance(party, Bond.ALLY);
    }
}
