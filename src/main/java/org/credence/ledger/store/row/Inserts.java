package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;
import org.credence.ledger.Said;
import org.credence.model.Direction;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** Prepared statements, one a table, to which rows are bound. Straight on JDBC: millions of rows feel each layer. */
final class Inserts implements Closeable {
    private final Connection connection;
    private final Map<Table, Row> rows = new EnumMap<>(Table.class);

    /** One row after the other of one table. */
    private static final class Row {
        private final PreparedStatement statement;
        private int column;
        private int waiting;

        Row(PreparedStatement statement) {
            this.statement = statement;
        }

        Row text(@Nullable String value) throws SQLException {
            statement.setString(++column, value);
            return this;
        }

        Row number(long value) throws SQLException {
            statement.setLong(++column, value);
            return this;
        }

        Row small(int value) throws SQLException {
            statement.setInt(++column, value);
            return this;
        }

        void end() throws SQLException {
            statement.addBatch();
            column = 0;
            waiting++;
        }

        void execute() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }

    Inserts(Connection connection) {
        this.connection = connection;
    }

    private Row to(Table table) throws SQLException {
        Row row = rows.get(table);
        if (row == null) {
            row = new Row(connection.prepareStatement(table.sql()));
            rows.put(table, row);
        }
        return row;
    }

    void add(LedgerEntry entry) throws SQLException {
        if (entry instanceof LedgerEntry.Act act) {
            to(Table.ACT)
                    .text(act.id())
                    .text(act.made().toString())
                    .text(act.by())
                    .text(act.because())
                    .end();
        } else if (entry instanceof LedgerEntry.OfSource source) {
            addSource(source);
        } else if (entry instanceof LedgerEntry.OfMerger it) {
            to(Table.MERGER)
                    .text(it.id())
                    .text(it.act())
                    .text(it.source())
                    .text(it.into())
                    .end();
        } else if (entry instanceof LedgerEntry.OfClaim claim) {
            addClaim(claim);
        } else if (entry instanceof LedgerEntry.OfOutcome outcome) {
            addOutcome(outcome);
        }
    }

    private void addSource(LedgerEntry.OfSource it) throws SQLException {
        to(Table.SOURCE)
                .text(it.id())
                .text(it.act())
                .text(it.source())
                .text(it.name())
                .text(Wire.name(it.kind()))
                .text(it.owner())
                .end();
        for (int i = 0; i < it.aliases().size(); i++) {
            String alias = it.aliases().get(i);
            to(Table.ALIAS).text(it.id()).small(i).text(it.source()).text(alias).end();
        }
    }

    private void addClaim(LedgerEntry.OfClaim it) throws SQLException {
        to(Table.CLAIM)
                .text(it.id())
                .text(it.act())
                .text(it.incident())
                .text(it.claim())
                .text(it.topic())
                .text(it.question())
                .end();
        for (int i = 0; i < it.said().size(); i++) {
            Said said = it.said().get(i);
            to(Table.STATEMENT)
                    .text(it.id())
                    .small(i)
                    .text(said.source())
                    .text(Wire.name(said.stance()))
                    .text(said.at() == null ? null : said.at().toString())
                    .small(said.at() == null ? 0 : said.at().order())
                    .end();
        }
    }

    private void addOutcome(LedgerEntry.OfOutcome it) throws SQLException {
        to(Table.OUTCOME)
                .text(it.id())
                .text(it.act())
                .text(it.incident())
                .text(it.claim())
                .text(Wire.name(it.outcome().result()))
                .text(it.outcome().settled().toString())
                .text(it.outcome().by())
                .text(it.outcome().because())
                .text(it.supersedes())
                .end();
    }

    void add(Mark mark) throws SQLException {
        to(Table.MARK)
                .text(mark.source())
                .number(mark.claim())
                .number(mark.from())
                .number(mark.until())
                .small(mark.direction() == Direction.ASSERTS ? 1 : 0)
                .small(mark.right() ? 1 : 0)
                .text(mark.topic())
                .number(mark.question())
                .end();
    }

    /** All marks of its source on its claim go. */
    void remove(Mark mark) throws SQLException {
        to(Table.UNMARK).text(mark.source()).number(mark.claim()).end();
    }

    /** Whatever waits goes to its table. */
    void execute() throws SQLException {
        for (Row row : rows.values()) {
            row.execute();
        }
    }

    @Override
    public void close() {
        for (Row row : rows.values()) {
            try {
                row.statement.close();
            } catch (SQLException e) {
                // goes with its connection
            }
        }
    }
}
