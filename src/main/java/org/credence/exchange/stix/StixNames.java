package org.credence.exchange.stix;

import java.util.Set;
import org.credence.exchange.format.NamedUuid;

/** Names that both directions share. */
public final class StixNames {
    /** Who speaks in objects that this program writes: its scores are no source's word, and are not read back as one. */
    public static final String AUTHOR = "identity--" + NamedUuid.of("stix", "author");

    /** The key under which objects carry what STIX has no property for, as the native form spells it. */
    public static final String EXTENSION = "extension-definition--" + NamedUuid.of("stix", "native");

    /** What an object of ours carries: one of these. */
    public static final String INCIDENT = "incident";

    public static final String CLAIM = "claim";
    public static final String STATEMENT = "statement";
    public static final String SOURCE = "source";
    public static final String SCORE = "score";

    /** Among what is kept of an object: its type, or how the statement came out of an object of another statement. */
    public static final String KIND = "stix";

    /** The statement of whoever made the object that is the claim itself. */
    public static final String MADE = "made";
    /** What follows from {@code revoked}. */
    public static final String REVOKED = "revoked";
    /** What follows from an object that is a claim of its own elsewhere. */
    public static final String MENTIONED = "mentioned";
    /** A further statement out of one object. */
    public static final String AGAIN = "again";

    /** Who speaks where an object names nobody. */
    public static final String UNNAMED = "stix-unnamed";

    /** Types of objects that claim something by being there. */
    static final Set<String> CLAIMS = Set.of("incident", "report", "grouping", "note");
    /** Types that describe who and where, and claim something only when somebody judges them. */
    static final Set<String> DESCRIPTIONS = Set.of("identity", "location");
    /** Types that are about other objects. */
    static final Set<String> JUDGEMENTS = Set.of("opinion", "sighting");

    private StixNames() {}

    /** Whether a statement is an object of its own, and does not follow from one. */
    public static boolean isObject(String kind) {
        return JUDGEMENTS.contains(kind);
    }

    static String typeOf(String id) {
        int dashes = id.indexOf("--");
        return dashes < 0 ? "" : id.substring(0, dashes);
    }
}
