package org.credence.ledger.store.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;

/** Rows that go to the database together: marks that go, entries in the order of the tables, marks that come. */
final class Block {
    /** As the table is clustered: rows in the order of their keys cost least. */
    private static final Comparator<Mark> AS_STORED =
            Comparator.comparing(Mark::source).thenComparingLong(Mark::claim).thenComparingLong(Mark::from);

    private final List<Mark> gone = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void add(LedgerEntry entry) {
        entries.add(entry);
    }

    void add(List<Mark> more) {
        marks.addAll(more);
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
        marks.sort(AS_STORED);
        for (Mark mark : marks) {
            to.add(mark);
        }
        to.execute();
    }
}
