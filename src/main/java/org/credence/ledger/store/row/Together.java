package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table on their way into it, several with one statement. A value that is the same in all of these is bound
 * once: of an export, half of all values are.
 */
final class Together implements Closeable {
    /** Statements that are kept for rows with different columns the same: an export needs some three. */
    private static final int KEPT = 32;

    /** Rows that a driver keeps at most, of which it makes copies while it sends them: some 4 MB. */
    private static final int BATCH = 1 << 13;

    private final Connection connection;
    private final Table table;
    private final int columns;
    private final @Nullable Object[] values;
    private final PreparedStatement one;
    private final Map<Integer, PreparedStatement> several = new HashMap<>();
    private int filled;
    private int waiting;

    /**
     * Rows for a table.
     *
     * @param rows how many one statement takes
     */
    Together(Connection connection, Table table, int rows) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = table.columns();
        this.values = new Object[columns * rows];
        this.one = connection.prepareStatement(table.sql());
    }

    /** A text, a {@link Long}, an {@link Integer}, or nothing: the next value of the row. */
    Together and(@Nullable Object value) {
        values[filled++] = value;
        return this;
    }

    /** The row is whole. */
    void end() throws SQLException {
        if (filled < values.length) {
            return;
        }
        if (filled == columns) {
            add(0);
        } else {
            executeSeveral();
        }
        filled = 0;
    }

    private void add(int from) throws SQLException {
        for (int i = 0; i < columns; i++) {
            bind(one, i + 1, values[from + i]);
        }
        one.addBatch();
        waiting++;
        if (waiting == BATCH) {
            executeBatch();
        }
    }

    private void executeBatch() throws SQLException {
        one.executeBatch();
        waiting = 0;
    }

    private void executeSeveral() throws SQLException {
        int shared = shared();
        if (several.size() == KEPT && !several.containsKey(shared)) {
            shared = 0;
        }
        PreparedStatement statement = several.get(shared);
        if (statement == null) {
            statement = connection.prepareStatement(table.sql(values.length / columns, shared));
            several.put(shared, statement);
        }
        int next = 1;
        for (int i = 0; i < columns; i++) {
            if (isIn(shared, i)) {
                bind(statement, next++, values[i]);
            }
        }
        for (int row = 0; row < values.length; row += columns) {
            for (int i = 0; i < columns; i++) {
                if (!isIn(shared, i)) {
                    bind(statement, next++, values[row + i]);
                }
            }
        }
        statement.executeUpdate();
    }

    /** A bit for each column with one value in all rows. */
    private int shared() {
        int shared = (1 << columns) - 1;
        for (int row = columns; row < values.length; row += columns) {
            for (int i = 0; i < columns; i++) {
                if (isIn(shared, i) && !Objects.equals(values[i], values[row + i])) {
                    shared &= ~(1 << i);
                }
            }
        }
        return shared;
    }

    private static boolean isIn(int columns, int column) {
        return (columns >> column & 1) == 1;
    }

    private static void bind(PreparedStatement to, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) {
            to.setLong(place, number);
        } else if (value instanceof Integer number) {
            to.setInt(place, number);
        } else {
            to.setString(place, (String) value);
        }
    }

    /** All rows are in the table when this returns. */
    void finish() throws SQLException {
        for (int row = 0; row < filled; row += columns) {
            add(row);
        }
        filled = 0;
        if (waiting > 0) {
            executeBatch();
        }
        Arrays.fill(values, null);
    }

    @Override
    public void close() {
        close(one);
        several.values().forEach(Together::close);
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            // goes with its connection
        }
    }
}
