package org.credence.exchange.misp;

import org.credence.exchange.format.NamedUuid;

/** Names that both directions share. */
public final class MispNames {
    /** Who speaks in what this program writes: its scores are no source's word, and are not read back as one. */
    public static final String AUTHOR = NamedUuid.of("misp", "author").toString();

    /** Among what is kept: which part of an event a claim was, or what a statement follows from. */
    public static final String KIND = "misp";

    public static final String EVENT = "event";
    public static final String ATTRIBUTE = "attribute";
    public static final String OBJECT = "object";
    public static final String REPORT = "report";
    public static final String NOTE = "note";

    /** The statement of the organisation whose event it is. */
    public static final String MADE = "made";

    public static final String SIGHTING = "sighting";
    public static final String OPINION = "opinion";
    /** What follows from {@code deleted}. */
    public static final String DELETED = "deleted";
    /** Somebody else's proposal to delete it. */
    public static final String PROPOSAL = "proposal";
    /** An organisation, which goes back as one. */
    public static final String ORGANISATION = "organisation";

    /** The namespace of tags with which this program marks what others wrote; they are its own scores. */
    public static final String TAGS = "credence:";

    /** Who speaks where nobody is named. */
    static final String UNNAMED = "misp-unnamed";

    private MispNames() {}
}
