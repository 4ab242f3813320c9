package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;

/** Rows on their way into the tables, many at a time. Of an entry that is there already, nothing is changed. */
public final class Rows implements Closeable {
    /**
     * Marks that are sorted together, in 140 MB. Those of a million outcomes come in the order of their table; of more,
     * the neighbours that a source has in it fill most of a page.
     */
    private static final int SORTED = 1 << 20;

    /**
     * Rows that one statement takes: saves calls into native code, and copies of pages, which SQLite makes for each
     * statement of several rows in a table with foreign keys.
     */
    private static final int TOGETHER = 128;

    /** Entries that go together: of each table, all but the last rows go with such statements. */
    private static final int MANY = 4096;

    private final Writing writing;
    private final List<Mark> marks = new ArrayList<>();
    private Block block = new Block();

    /**
     * Rows for a database.
     *
     * @param isOwnFile whether it is a file of this process rather than a server, whose driver joins rows by itself
     */
    public Rows(Connection connection, boolean isOwnFile) {
        this.writing = new Writing(connection, isOwnFile ? TOGETHER : 1);
    }

    public void add(LedgerEntry entry) {
        block.add(entry);
    }

    /** A mark that comes. */
    public void add(Mark mark) throws SQLException {
        marks.add(mark);
        if (marks.size() == SORTED) {
            moveMarks();
            send();
        }
    }

    /** All marks of some sources on some claims take the place of those there. */
    public void replace(Collection<Mark> before, Collection<Mark> now) throws SQLException {
        if (!before.isEmpty()) {
            // those that go may be among those that wait
            moveMarks();
            send();
            before.forEach(block::remove);
        }
        for (Mark mark : now) {
            add(mark);
        }
    }

    private void moveMarks() {
        block.add(marks);
        marks.clear();
    }

    /** What was added is written when it is enough. Nobody may look for anything before {@link #flush()}. */
    public void sendIfMany() throws SQLException {
        if (block.size() >= MANY) {
            send();
        }
    }

    private void send() throws SQLException {
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
        moveMarks();
        flush();
    }

    /** What was not finished may be written or not. */
    @Override
    public void close() {
        writing.close();
    }
}
