package org.credence.exchange.score;

/** How much of a score is written. */
public enum Detail {
    /** Numbers and names: no arguments, timeline, texts, or what would change it. */
    SUMMARY,
    /** All of it. */
    FULL
}
