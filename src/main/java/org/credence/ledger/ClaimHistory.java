package org.credence.ledger;

import java.util.List;
import org.credence.ledger.LedgerEntry.Act;

/**
 * All entries about one claim, in the order in which they were made.
 *
 * @param incident the id of its incident
 * @param claim    its id there
 */
public record ClaimHistory(String incident, String claim, List<Step> steps) {

    /**
     * One entry.
     *
     * @param act   who made it, when, and why
     * @param entry of the claim, or of an outcome
     * @param stands whether it holds, rather than a later one in its place
     */
    public record Step(Act act, LedgerEntry entry, boolean stands) {}

    public ClaimHistory {
        steps = List.copyOf(steps);
    }
}
