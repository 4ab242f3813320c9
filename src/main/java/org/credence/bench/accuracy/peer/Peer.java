package org.credence.bench.accuracy.peer;

/** A published method. */
public interface Peer {
    /** What it is called in the table. */
    String name();

    /** Whether it is given the outcomes that are known. */
    boolean usesRecords();

    /**
     * What it believes.
     *
     * @param known by question: whether its outcome may be used
     * @param seed  how folds are dealt, where a method needs some
     * @return by claim: its confidence, 0 to 1
     */
    double[] believe(Votes votes, boolean[] known, long seed);
}
