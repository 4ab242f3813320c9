package org.credence.ledger.store.row;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that go to the database together, table by table. */
final class Block {
    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);

    /** Finds the statement that belongs to a table. */
    interface Statements {
        PreparedStatement of(Table table) throws SQLException;
    }

    void add(Table table, @Nullable Object... values) {
        rows.computeIfAbsent(table, it -> new ArrayList<>()).add(values);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void write(Statements statements) throws SQLException {
        for (Map.Entry<Table, List<@Nullable Object[]>> table : rows.entrySet()) {
            PreparedStatement statement = statements.of(table.getKey());
            for (@Nullable Object[] row : table.getValue()) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setNull(i + 1, Types.VARCHAR);
            }
        }
    }
}
