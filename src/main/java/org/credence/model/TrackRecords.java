package org.credence.model;

import org.jspecify.annotations.Nullable;

/** Where the record of a source comes from: the file that describes it, a corpus with outcomes, or a ledger. */
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

    /** Distinguishes one state of the records from another, for the provenance of a score. */
    default String revision() {
        return "none";
    }
}
