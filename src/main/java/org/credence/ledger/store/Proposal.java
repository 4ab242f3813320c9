package org.credence.ledger.store;

import java.util.function.Consumer;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.Said;

/**
 * Something that wants to be entered, and from where it comes.
 *
 * @param restored   whether it is an entry of another ledger, as it is there
 * @param correct    whether it takes the place of the outcome entered last
 * @param namesJudge whether it says itself who settled the claim
 * @param what       handed to whoever is told when it is refused
 */
record Proposal(LedgerEntry entry, boolean restored, boolean correct, boolean namesJudge, Object what) {
    String incident() {
        return entry instanceof OfClaim claim
                ? claim.incident()
                : entry instanceof OfOutcome outcome ? outcome.incident() : "";
    }

    /** Every name that decides on marks. */
    void eachName(Consumer<String> sink) {
        if (entry instanceof OfClaim claim) {
            for (Said said : claim.said()) {
                sink.accept(said.source());
            }
        }
        String by = entry instanceof OfOutcome outcome ? outcome.outcome().by() : null;
        if (by != null) {
            sink.accept(by);
        }
    }
}
