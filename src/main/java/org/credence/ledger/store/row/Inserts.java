package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Mark;
import org.credence.ledger.Said;
import org.credence.model.Direction;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Wire;

/** Entries and marks as rows of their tables. Straight on JDBC: millions of rows feel each layer. */
final class Inserts implements Closeable {
    private final Connection connection;
    private final int together;
    private final Map<Table, Together> rows = new EnumMap<>(Table.class);

    /**
     * Statements of a connection.
     *
     * @param together rows that one statement takes
     */
    Inserts(Connection connection, int together) {
        this.connection = connection;
        this.together = together;
    }

    private Together to(Table table) throws SQLException {
        Together to = rows.get(table);
        if (to == null) {
            to = new Together(connection, table, table.isOfRows() ? together : 1);
            rows.put(table, to);
        }
        return to;
    }

    private void finish(Table table) throws SQLException {
        Together begun = rows.get(table);
        if (begun != null) {
            begun.finish();
        }
    }

    /** Each of these is in its table when the call returns. */
    void acts(List<Act> acts) throws SQLException {
        for (Act it : acts) {
            Together row = to(Table.ACT).and(it.id()).and(it.made().toString());
            row.and(it.by()).and(it.because()).end();
        }
        finish(Table.ACT);
    }

    void sources(List<OfSource> sources) throws SQLException {
        for (OfSource it : sources) {
            Together row = to(Table.SOURCE).and(it.id()).and(it.act()).and(it.source());
            row.and(it.name()).and(Wire.name(it.kind())).and(it.owner()).end();
        }
        finish(Table.SOURCE);
        for (OfSource it : sources) {
            for (int i = 0; i < it.aliases().size(); i++) {
                Together row = to(Table.ALIAS).and(it.id()).and(i);
                row.and(it.source()).and(it.aliases().get(i)).end();
            }
        }
        finish(Table.ALIAS);
    }

    void mergers(List<OfMerger> mergers) throws SQLException {
        for (OfMerger it : mergers) {
            Together row = to(Table.MERGER).and(it.id()).and(it.act());
            row.and(it.source()).and(it.into()).end();
        }
        finish(Table.MERGER);
    }

    void claims(List<OfClaim> claims) throws SQLException {
        for (OfClaim it : claims) {
            Together row = to(Table.CLAIM).and(it.id()).and(it.act()).and(it.incident());
            row.and(it.claim()).and(it.topic()).and(it.question()).end();
        }
        finish(Table.CLAIM);
        for (OfClaim it : claims) {
            for (int i = 0; i < it.said().size(); i++) {
                Said said = it.said().get(i);
                Moment at = said.at();
                Together row = to(Table.STATEMENT).and(it.id()).and(i).and(said.source());
                row.and(Wire.name(said.stance())).and(at == null ? null : at.toString());
                row.and(at == null ? 0 : at.order()).end();
            }
        }
        finish(Table.STATEMENT);
    }

    void outcomes(List<OfOutcome> outcomes) throws SQLException {
        for (OfOutcome it : outcomes) {
            Outcome told = it.outcome();
            Together row = to(Table.OUTCOME).and(it.id()).and(it.act()).and(it.incident());
            row.and(it.claim()).and(Wire.name(told.result())).and(told.settled().toString());
            row.and(told.by()).and(told.because()).and(it.supersedes()).end();
        }
        finish(Table.OUTCOME);
    }

    void marks(List<Mark> marks) throws SQLException {
        for (Mark it : marks) {
            Together row = to(Table.MARK).and(it.source()).and(it.claim()).and(it.from());
            row.and(it.until()).and(it.direction() == Direction.ASSERTS ? 1 : 0);
            row.and(it.right() ? 1 : 0).and(it.topic()).and(it.question()).end();
        }
        finish(Table.MARK);
    }

    /** All marks of their sources on their claims go. */
    void remove(List<Mark> marks) throws SQLException {
        for (Mark mark : marks) {
            to(Table.UNMARK).and(mark.source()).and(mark.claim()).end();
        }
        finish(Table.UNMARK);
    }

    @Override
    public void close() {
        rows.values().forEach(Together::close);
    }
}
