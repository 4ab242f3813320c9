package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;
import org.credence.ledger.Said;
import org.credence.model.Direction;
import org.credence.model.Wire;

/**
 * Rows on their way into the tables, many at a time. Of an entry that is there already, nothing is changed.
 *
 * <p>Straight on JDBC: a million rows would feel each layer above it.
 */
public final class Rows implements Closeable {
    /** Marks that are sorted together, in 35 MB: in a hundred sources' worth of rows, neighbours share a page. */
    private static final int SORTED = 1 << 18;

    /** As the table is clustered. */
    private static final Comparator<Mark> AS_STORED =
            Comparator.comparing(Mark::source).thenComparingLong(Mark::claim).thenComparingLong(Mark::from);

    private final Writing writing;
    private final List<Mark> marks = new ArrayList<>();
    private Block block = new Block();

    public Rows(Connection connection) {
        this.writing = new Writing(connection);
    }

    public void add(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Act act) {
            block.add(Table.ACT, act.id(), act.made().toString(), act.by(), act.because());
        } else if (entry instanceof LedgerEntry.OfSource source) {
            addSource(source);
        } else if (entry instanceof LedgerEntry.OfMerger merger) {
            block.add(Table.MERGER, merger.id(), merger.act(), merger.source(), merger.into());
        } else if (entry instanceof LedgerEntry.OfClaim claim) {
            addClaim(claim);
        } else if (entry instanceof LedgerEntry.OfOutcome outcome) {
            addOutcome(outcome);
        }
    }

    private void addSource(LedgerEntry.OfSource it) {
        block.add(Table.SOURCE, it.id(), it.act(), it.source(), it.name(), Wire.name(it.kind()), it.owner());
        for (int i = 0; i < it.aliases().size(); i++) {
            block.add(Table.ALIAS, it.id(), i, it.source(), it.aliases().get(i));
        }
    }

    private void addClaim(LedgerEntry.OfClaim it) {
        block.add(Table.CLAIM, it.id(), it.act(), it.incident(), it.claim(), it.topic(), it.question());
        for (int i = 0; i < it.said().size(); i++) {
            Said said = it.said().get(i);
            String at = said.at() == null ? null : said.at().toString();
            int order = said.at() == null ? 0 : said.at().order();
            block.add(Table.STATEMENT, it.id(), i, said.source(), Wire.name(said.stance()), at, order);
        }
    }

    private void addOutcome(LedgerEntry.OfOutcome it) {
        block.add(
                Table.OUTCOME,
                it.id(),
                it.act(),
                it.incident(),
                it.claim(),
                Wire.name(it.outcome().result()),
                it.outcome().settled().toString(),
                it.outcome().by(),
                it.outcome().because(),
                it.supersedes());
    }

    /** A mark that comes: sorted among others, since rows in the order of their keys cost least. */
    public void add(Mark mark) throws SQLException {
        marks.add(mark);
        if (marks.size() == SORTED) {
            sendMarks();
        }
    }

    private void addRow(Mark mark) {
        int asserted = mark.direction() == Direction.ASSERTS ? 1 : 0;
        int fits = mark.right() ? 1 : 0;
        block.add(
                Table.MARK,
                mark.source(),
                mark.claim(),
                mark.from(),
                mark.until(),
                asserted,
                fits,
                mark.topic(),
                mark.question());
    }

    /** All marks of some sources on some claims take the place of those there. */
    public void replace(Collection<Mark> before, Collection<Mark> now) throws SQLException {
        if (!before.isEmpty()) {
            // those that go may be among those that wait
            sendMarks();
            before.forEach(mark -> block.add(Table.UNMARK, mark.source(), mark.claim()));
            send();
        }
        for (Mark mark : now) {
            add(mark);
        }
    }

    private void sendMarks() throws SQLException {
        marks.sort(AS_STORED);
        marks.forEach(this::addRow);
        marks.clear();
        send();
    }

    /** What was added is written soon. Nobody may look for it before {@link #flush()}, nor look for anything. */
    public void send() throws SQLException {
        if (!block.isEmpty()) {
            writing.ahead(block);
            block = new Block();
        }
    }

    /** Entries are in their tables when this returns. */
    public void flush() throws SQLException {
        writing.now(block);
        block = new Block();
    }

    /** So are marks. */
    public void finish() throws SQLException {
        flush();
        marks.sort(AS_STORED);
        marks.forEach(this::addRow);
        marks.clear();
        flush();
    }

    /** What was not finished may be written or not. */
    @Override
    public void close() {
        writing.close();
    }
}
