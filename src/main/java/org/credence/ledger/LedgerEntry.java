package org.credence.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.credence.model.Outcome;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** One entry of a ledger. Entries are only ever added; a later one may take the place of an earlier. */
public sealed interface LedgerEntry {

    /** A ULID: of two entries, the later has the greater. */
    String id();

    /** Who entered something, when, and why. */
    record Act(String id, Instant made, String by, String because) implements LedgerEntry {
        public Act {
            Objects.requireNonNull(made, "made");
        }
    }

    /** Who a source is, and further names of it. */
    record OfSource(
            String id,
            String act,
            String source,
            String name,
            SourceKind kind,
            @Nullable String owner,
            List<String> aliases)
            implements LedgerEntry {
        public OfSource {
            aliases = List.copyOf(aliases);
        }
    }

    /** A source counts as another from here on; or as itself again, when {@code into} is null. */
    record OfMerger(
            String id, String act, String source, @Nullable String into) implements LedgerEntry {}

    /**
     * All that was said about a claim.
     *
     * @param question claims of one incident with one question cannot both be true; null for a claim without rivals
     */
    record OfClaim(
            String id,
            String act,
            String incident,
            String claim,
            @Nullable String topic,
            @Nullable String question,
            List<Said> said)
            implements LedgerEntry {
        public OfClaim {
            said = List.copyOf(said);
        }
    }

    /**
     * What a claim turned out to be.
     *
     * @param supersedes the entry that this one corrects, or null
     */
    record OfOutcome(
            String id,
            String act,
            String incident,
            String claim,
            Outcome outcome,
            @Nullable String supersedes) implements LedgerEntry {}
}
