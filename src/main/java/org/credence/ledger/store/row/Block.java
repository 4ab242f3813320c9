package org.credence.ledger.store.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Mark;

/** Rows that go to the database together: marks that go, entries in the order of the tables, marks that come. */
final class Block {
    private static final Comparator<Mark> BY_CLAIM = (one, other) -> {
        int byClaim = Long.compare(one.claim(), other.claim());
        return byClaim != 0 ? byClaim : Long.compare(one.from(), other.from());
    };

    private final List<Mark> gone = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<OfSource> sources = new ArrayList<>();
    private final List<OfMerger> mergers = new ArrayList<>();
    private final List<OfClaim> claims = new ArrayList<>();
    private final List<OfOutcome> outcomes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void add(LedgerEntry entry) {
        if (entry instanceof OfClaim claim) {
            claims.add(claim);
        } else if (entry instanceof OfOutcome outcome) {
            outcomes.add(outcome);
        } else if (entry instanceof OfSource source) {
            sources.add(source);
        } else if (entry instanceof OfMerger merger) {
            mergers.add(merger);
        } else if (entry instanceof Act act) {
            acts.add(act);
        }
    }

    /** As the table is clustered: rows in the order of their keys cost least. Of one source, numbers alone differ. */
    void add(List<Mark> more) {
        Map<String, List<Mark>> bySource = new HashMap<>();
        for (Mark mark : more) {
            bySource.computeIfAbsent(mark.source(), it -> new ArrayList<>()).add(mark);
        }
        List<String> names = new ArrayList<>(bySource.keySet());
        names.sort(null);
        for (String source : names) {
            List<Mark> own = bySource.getOrDefault(source, List.of());
            own.sort(BY_CLAIM);
            marks.addAll(own);
        }
    }

    void remove(Mark mark) {
        gone.add(mark);
    }

    boolean isEmpty() {
        return gone.isEmpty() && marks.isEmpty() && acts.isEmpty() && mergers.isEmpty() && size() == 0;
    }

    /** Of the entries that come in numbers. */
    int size() {
        return sources.size() + claims.size() + outcomes.size();
    }

    /** Table by table, since rows refer to those of earlier tables. */
    void write(Inserts to) throws SQLException {
        to.remove(gone);
        to.acts(acts);
        to.sources(sources);
        to.mergers(mergers);
        to.claims(claims);
        to.outcomes(outcomes);
        to.marks(marks);
    }
}
