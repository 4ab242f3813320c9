package org.credence.model;

/** What a statement does to its claim. */
public enum Stance {
    ASSERTS,
    DENIES,
    /** Less than a denial: the source holds the claim to be uncertain. */
    DOUBTS,
    /** The source takes back what it said about the claim before; it says nothing new. */
    RETRACTS
}
