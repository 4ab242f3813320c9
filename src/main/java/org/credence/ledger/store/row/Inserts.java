package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
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
    private final int together;
    private final Map<Table, Row> rows = new EnumMap<>(Table.class);

    /** One row after the other of one table. */
    private static final class Row {
        private final PreparedStatement one;
        private final PreparedStatement several;
        private final @Nullable Object[] values;
        private final int columns;
        private int filled;
        private int waiting;

        Row(Connection connection, Table table, int together) throws SQLException {
            columns = table.columns();
            one = connection.prepareStatement(table.sql(1));
            several = together == 1 ? one : connection.prepareStatement(table.sql(together));
            values = new Object[columns * together];
        }

        /** A text, a {@link Long}, an {@link Integer}, or nothing. */
        Row and(@Nullable Object value) {
            values[filled++] = value;
            return this;
        }

        void end() throws SQLException {
            if (filled == values.length) {
                bind(several, 0, filled);
                filled = 0;
                waiting++;
            }
        }

        private void bind(PreparedStatement to, int from, int end) throws SQLException {
            for (int i = from; i < end; i++) {
                Object value = values[i];
                if (value instanceof String text) {
                    to.setString(i - from + 1, text);
                } else if (value instanceof Long number) {
                    to.setLong(i - from + 1, number);
                } else if (value instanceof Integer number) {
                    to.setInt(i - from + 1, number);
                } else {
                    to.setString(i - from + 1, null);
                }
            }
            to.addBatch();
        }

        void execute() throws SQLException {
            if (waiting > 0) {
                several.executeBatch();
                waiting = 0;
            }
            if (filled > 0) {
                for (int from = 0; from < filled; from += columns) {
                    bind(one, from, from + columns);
                }
                one.executeBatch();
                filled = 0;
            }
            Arrays.fill(values, null);
        }

        void close() throws SQLException {
            one.close();
            several.close();
        }
    }

    /**
     * Statements of a connection.
     *
     * @param together rows that one statement takes
     */
    Inserts(Connection connection, int together) {
        this.connection = connection;
        this.together = together;
    }

    private Row to(Table table) throws SQLException {
        Row row = rows.get(table);
        if (row == null) {
            row = new Row(connection, table, table.isOfRows() ? together : 1);
            rows.put(table, row);
        }
        return row;
    }

    void add(LedgerEntry entry) throws SQLException {
        if (entry instanceof LedgerEntry.Act act) {
            to(Table.ACT)
                    .and(act.id())
                    .and(act.made().toString())
                    .and(act.by())
                    .and(act.because())
                    .end();
        } else if (entry instanceof LedgerEntry.OfSource source) {
            addSource(source);
        } else if (entry instanceof LedgerEntry.OfMerger it) {
            to(Table.MERGER)
                    .and(it.id())
                    .and(it.act())
                    .and(it.source())
                    .and(it.into())
                    .end();
        } else if (entry instanceof LedgerEntry.OfClaim claim) {
            addClaim(claim);
        } else if (entry instanceof LedgerEntry.OfOutcome outcome) {
            addOutcome(outcome);
        }
    }

    private void addSource(LedgerEntry.OfSource it) throws SQLException {
        to(Table.SOURCE)
                .and(it.id())
                .and(it.act())
                .and(it.source())
                .and(it.name())
                .and(Wire.name(it.kind()))
                .and(it.owner())
                .end();
        for (int i = 0; i < it.aliases().size(); i++) {
            String alias = it.aliases().get(i);
            to(Table.ALIAS).and(it.id()).and(i).and(it.source()).and(alias).end();
        }
    }

    private void addClaim(LedgerEntry.OfClaim it) throws SQLException {
        to(Table.CLAIM)
                .and(it.id())
                .and(it.act())
                .and(it.incident())
                .and(it.claim())
                .and(it.topic())
                .and(it.question())
                .end();
        for (int i = 0; i < it.said().size(); i++) {
            Said said = it.said().get(i);
            to(Table.STATEMENT)
                    .and(it.id())
                    .and(i)
                    .and(said.source())
                    .and(Wire.name(said.stance()))
                    .and(said.at() == null ? null : said.at().toString())
                    .and(said.at() == null ? 0 : said.at().order())
                    .end();
        }
    }

    private void addOutcome(LedgerEntry.OfOutcome it) throws SQLException {
        to(Table.OUTCOME)
                .and(it.id())
                .and(it.act())
                .and(it.incident())
                .and(it.claim())
                .and(Wire.name(it.outcome().result()))
                .and(it.outcome().settled().toString())
                .and(it.outcome().by())
                .and(it.outcome().because())
                .and(it.supersedes())
                .end();
    }

    void add(Mark mark) throws SQLException {
        to(Table.MARK)
                .and(mark.source())
                .and(mark.claim())
                .and(mark.from())
                .and(mark.until())
                .and(mark.direction() == Direction.ASSERTS ? 1 : 0)
                .and(mark.right() ? 1 : 0)
                .and(mark.topic())
                .and(mark.question())
                .end();
    }

    /** All marks of its source on its claim go. */
    void remove(Mark mark) throws SQLException {
        to(Table.UNMARK).and(mark.source()).and(mark.claim()).end();
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
                row.close();
            } catch (SQLException e) {
                // goes with its connection
            }
        }
    }
}
