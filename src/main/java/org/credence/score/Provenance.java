package org.credence.score;

/**
 * What a score was made with; equal provenance and input give equal bytes.
 *
 * @param rules   hash of all rule texts
 * @param weights hash of the price overrides and of the priors by kind
 * @param ledger  revision of the track records
 * @param version of the program
 */
public record Provenance(String rules, String weights, String ledger, String version) {
    /** Of scores that are to be equal whatever they were made with; it is not written. */
    public static final Provenance UNTOLD = new Provenance("", "", "", "");
}
