package org.credence.ledger;

/**
 * An outcome behind a record: what a source said about a claim, and what the claim turned out to be.
 *
 * @param mark    what it says of the source
 * @param outcome the entry it follows from
 */
public record JudgedWord(Mark mark, LedgerEntry.OfOutcome outcome) {}
