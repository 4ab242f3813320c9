package org.credence.ledger.store;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Mark;
import org.credence.ledger.Said;
import org.credence.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the tables, many at a time. Of an entry that is there already, nothing is changed.
 *
 * <p>Straight on JDBC: a million rows would feel each layer above it.
 */
final class Rows implements Closeable {
    private final Connection connection;
    private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);
    private final Map<Table, Integer> waiting = new EnumMap<>(Table.class);

    /** In an order in which every row finds what it refers to. */
    private enum Table {
        ACT("act", 4),
        SOURCE("source", 6),
        ALIAS("alias", 4),
        MERGER("merger", 4),
        CLAIM("claim", 6),
        STATEMENT("statement", 6),
        OUTCOME("outcome", 9),
        UNMARK("", 2),
        MARK("mark", 8);

        private final String sql;

        Table(String name, int columns) {
            sql = name.isEmpty()
                    ? "DELETE FROM mark WHERE source = ? AND claim_key = ?"
                    : "INSERT INTO " + name + " VALUES (?" + ", ?".repeat(columns - 1) + ") ON CONFLICT DO NOTHING";
        }
    }

    Rows(Connection connection) {
        this.connection = connection;
    }

    void add(LedgerEntry entry) throws SQLException {
        if (entry instanceof LedgerEntry.Act act) {
            add(Table.ACT, List.of(act.id(), act.made().toString(), act.by(), act.because()));
        } else if (entry instanceof LedgerEntry.OfSource source) {
            addSource(source);
        } else if (entry instanceof LedgerEntry.OfMerger merger) {
            add(Table.MERGER, values(merger.id(), merger.act(), merger.source(), merger.into()));
        } else if (entry instanceof LedgerEntry.OfClaim claim) {
            addClaim(claim);
        } else if (entry instanceof LedgerEntry.OfOutcome outcome) {
            addOutcome(outcome);
        }
    }

    private void addSource(LedgerEntry.OfSource it) throws SQLException {
        add(Table.SOURCE, values(it.id(), it.act(), it.source(), it.name(), Texts.text(it.kind()), it.owner()));
        for (int i = 0; i < it.aliases().size(); i++) {
            add(Table.ALIAS, List.of(it.id(), i, it.source(), it.aliases().get(i)));
        }
    }

    private void addClaim(LedgerEntry.OfClaim it) throws SQLException {
        add(Table.CLAIM, values(it.id(), it.act(), it.incident(), it.claim(), it.topic(), it.question()));
        for (int i = 0; i < it.said().size(); i++) {
            Said said = it.said().get(i);
            String at = said.at() == null ? null : said.at().toString();
            int order = said.at() == null ? 0 : said.at().order();
            add(Table.STATEMENT, values(it.id(), i, said.source(), Texts.text(said.stance()), at, order));
        }
    }

    private void addOutcome(LedgerEntry.OfOutcome it) throws SQLException {
        add(
                Table.OUTCOME,
                values(
                        it.id(),
                        it.act(),
                        it.incident(),
                        it.claim(),
                        Texts.text(it.outcome().result()),
                        it.outcome().settled().toString(),
                        it.outcome().by(),
                        it.outcome().because(),
                        it.supersedes()));
    }

    void add(Mark mark) throws SQLException {
        int asserted = mark.direction() == Direction.ASSERTS ? 1 : 0;
        int fits = mark.right() ? 1 : 0;
        add(
                Table.MARK,
                values(
                        mark.source(),
                        mark.claim(),
                        mark.from(),
                        mark.until(),
                        asserted,
                        fits,
                        mark.topic(),
                        mark.question()));
    }

    /** Takes away all marks of a source on the claim of this one. */
    void remove(Mark mark) throws SQLException {
        add(Table.UNMARK, List.of(mark.source(), mark.claim()));
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(values.length);
        for (Object value : values) {
            all.add(value);
        }
        return all;
    }

    private void add(Table table, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            insert = connection.prepareStatement(table.sql);
            inserts.put(table, insert);
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String text) {
                insert.setString(i + 1, text);
            } else if (value instanceof Long number) {
                insert.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                insert.setInt(i + 1, number);
            } else {
                insert.setNull(i + 1, Types.VARCHAR);
            }
        }
        insert.addBatch();
        waiting.merge(table, 1, Integer::sum);
    }

    void flush() throws SQLException {
        for (Map.Entry<Table, PreparedStatement> insert : inserts.entrySet()) {
            if (waiting.getOrDefault(insert.getKey(), 0) > 0) {
                insert.getValue().executeBatch();
                waiting.put(insert.getKey(), 0);
            }
        }
    }

    @Override
    public void close() {
        for (PreparedStatement insert : inserts.values()) {
            try {
                insert.close();
            } catch (SQLException e) {
                // goes with its connection
            }
        }
    }
}
