package org.credence.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the record of a source, and whom it copies, comes from: the file that describes it, a corpus, or a ledger. */
@FunctionalInterface
public interface TrackRecords {

    /** What a file says about its sources, whatever the moment. */
    TrackRecords FROM_FILE = (source, before, incident, claim) -> source.record();

    /**
     * The record of a source.
     *
     * @param source   whose
     * @param before   only outcomes settled before this count; null when no moment is known, and then none with a date do
     * @param incident the incident being scored
     * @param claim    the claim being scored, whose own outcome never counts
     */
    TrackRecord of(Source source, @Nullable Moment before, String incident, String claim);

    /**
     * Whom a source copies without saying so, with the probability of that: by default what its file says.
     *
     * @param source   whose
     * @param before   only what was settled before this counts; null when no moment is known
     * @param incident the incident being scored
     * @param claim    the claim being scored, whose own outcome never counts
     */
    default Map<String, Double> copies(Source source, @Nullable Moment before, String incident, String claim) {
        return source.copies();
    }

    /**
     * The same records where an outcome of age a counts {@code 2^(-a/H)}; records without dates stay as they are.
     *
     * @param halfLife null for the same whatever the age
     */
    default TrackRecords aged(@Nullable HalfLife halfLife) {
        return this;
    }

    /** Distinguishes one state of the records from another, for the provenance of a score. */
    default String revision() {
        return "none";
    }
}
