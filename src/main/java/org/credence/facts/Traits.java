package org.credence.facts;

import java.util.List;

/**
 * Every truth about a statement in one number, a bit each: what rules ask about a statement is then looked at all at
 * once, instead of property by property.
 */
public final class Traits {
    /** The properties of a statement that are true or false, in the order of their bits, from the lowest. */
    public static final List<String> OF_STATEMENTS = List.of(
            "asserting",
            "denying",
            "doubting",
            "retracting",
            "direct",
            "derived",
            "detail",
            "named",
            "unnamed",
            "hedged",
            "relayed",
            "witnessed",
            "deduced",
            "induced",
            "told",
            "basisUnstated",
            "verbatim",
            "archived",
            "undated",
            "imagery",
            "geolocated",
            "document",
            "withAccess",
            "specific",
            "blanket",
            "byAccused",
            "byAllyOfAccused",
            "byBeneficiary",
            "neutral",
            "againstInterest",
            "selfServing",
            "recorded",
            "recordedOnTopic",
            "newcomer",
            "echo",
            "sharesOrigin",
            "repeated",
            "sharesOwner",
            "sharesCamp",
            "inBurst",
            "withdrawn",
            "selfContradicting",
            "laterDenial",
            "beforeAnyAssertion",
            "rebutted",
            "offersAlternative",
            "contradictedByOwnSide",
            "assertsRival",
            "retractsAssertion",
            "retractsDenial");

    /** How many of them, from the first, no comparison with other statements can change. */
    private static final int LASTING = OF_STATEMENTS.indexOf("newcomer") + 1;

    /** Known only once claims have been linked. */
    static final long DETAIL = bit(OF_STATEMENTS.indexOf("detail"), true);

    /**
     * What comes of what was said, by whom and through whom, so that it holds for what is derived from it, too: all from
     * "named" to "blanket", which are those of {@link #spoken} and {@link #shown}.
     */
    private static final long AS_SAID =
            bit(OF_STATEMENTS.indexOf("blanket") + 1, true) - bit(OF_STATEMENTS.indexOf("named"), true);

    private Traits() {}

    /** Whether a property is true or false, and no comparison with other statements changes it. */
    public static boolean isLasting(String name) {
        int place = OF_STATEMENTS.indexOf(name);
        return place >= 0 && place < LASTING;
    }

    /** The bits that are set are those of the properties that are true. */
    public static long of(Statement statement) {
        return statement.lasting() | statement.standing().found() << LASTING;
    }

    /** Those that no comparison with other statements can change, and no others. */
    public static long lasting(Statement statement) {
        return statement.lasting();
    }

    /** Those that depend on nothing but the statement and its claim: all that last but {@link #DETAIL}. */
    static long findLasting(Statement statement) {
        Statement parent = statement.getParent();
        long asSaid = parent == null ? spoken(statement) | shown(statement) : parent.lasting() & AS_SAID;
        return stance(statement) | asSaid | interested(statement);
    }

    private static long stance(Statement it) {
        return bit(0, it.isAsserting())
                | bit(1, it.isDenying())
                | bit(2, it.isDoubting())
                | bit(3, it.isRetracting())
                | bit(4, it.isDirect())
                | bit(5, it.isDerived());
    }

    private static long spoken(Statement it) {
        return bit(7, it.isNamed()) | bit(8, it.isUnnamed()) | bit(9, it.isHedged()) | bit(10, it.isRelayed());
    }

    private static long shown(Statement it) {
        return bit(11, it.isWitnessed())
                | bit(12, it.isDeduced())
                | bit(13, it.isInduced())
                | bit(14, it.isTold())
                | bit(15, it.isBasisUnstated())
                | bit(16, it.isVerbatim())
                | bit(17, it.isArchived())
                | bit(18, it.isUndated())
                | bit(19, it.isImagery())
                | bit(20, it.isGeolocated())
                | bit(21, it.isDocument())
                | bit(22, it.isWithAccess())
                | bit(23, it.isSpecific())
                | bit(24, it.isBlanket());
    }

    private static long interested(Statement it) {
        return bit(25, it.isByAccused())
                | bit(26, it.isByAllyOfAccused())
                | bit(27, it.isByBeneficiary())
                | bit(28, it.isNeutral())
                | bit(29, it.isAgainstInterest())
                | bit(30, it.isSelfServing())
                | bit(31, it.isRecorded())
                | bit(32, it.isRecordedOnTopic())
                | bit(33, it.isNewcomer());
    }

    private static long bit(int place, boolean isTrue) {
        return isTrue ? 1L << place : 0;
    }
}
