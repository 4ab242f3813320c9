package org.credence.ledger.store.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;

/** Rows that go to the database together: marks that go, entries in the order of the tables, marks that come. */
final class Block {
    private static final Comparator<Mark> BY_CLAIM =
            Comparator.comparingLong(Mark::claim).thenComparingLong(Mark::from);

    private final List<Mark> gone = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void add(LedgerEntry entry) {
        entries.add(entry);
    }

    /** As the table is clustered: rows in the order of their keys cost least. Of one source, numbers alone differ. */
    void add(List<Mark> more) {
        Map<String, List<Mark>> bySource = new HashMap<>();
        for (Mark mark : more) {
            bySource.computeIfAbsent(mark.source(), it -> new ArrayList<>()).add(mark);
        }
        List<String> sources = new ArrayList<>(bySource.keySet());
        sources.sort(null);
        for (String source : sources) {
            List<Mark> own = bySource.getOrDefault(source, List.of());
            own.sort(BY_CLAIM);
            marks.addAll(own);
        }
    }

    void remove(Mark mark) {
        gone.add(mark);
    }

    boolean isEmpty() {
        return gone.isEmpty() && entries.isEmpty() && marks.isEmpty();
    }

    void write(Inserts to) throws SQLException {
        for (Mark mark : gone) {
            to.remove(mark);
        }
        for (LedgerEntry entry : entries) {
            to.add(entry);
        }
        for (Mark mark : marks) {
            to.add(mark);
        }
        to.execute();
    }
}
