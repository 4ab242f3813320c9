package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The indexes of the large tables, which a first load does without as long as it looks nothing up: made in one go, they
 * cost a third of what they cost row by row.
 */
public final class LateIndexes implements Closeable {
    /** As the migrations make them. */
    private static final List<List<String>> ALL = List.of(
            List.of("claim_by_name", "claim (incident, claim, id)"),
            List.of("statement_by_source", "statement (source)"),
            List.of("outcome_by_claim", "outcome (incident, claim)"));

    /**
     * What SQLite sorts at a time follows from its cache, in KiB where negative. So few rows stay in the cache of a
     * core: a sixth less processor time than with a cache of 256 MB.
     */
    private static final int SORTED = -4096;

    /**
     * In KiB, as SQLite wants it: enough where rows follow one another and nothing is looked up. What leaves the cache
     * early is on the disk early.
     */
    private static final int FOLLOWING = -64 * 1024;

    private final Connection connection;
    private final boolean allowed;
    private State state = State.THERE;
    private int usual;

    private enum State {
        THERE,
        GONE,
        MADE_AGAIN
    }

    /**
     * Indexes as they are.
     *
     * @param allowed whether they may ever go
     */
    public LateIndexes(Connection connection, boolean allowed) {
        this.connection = connection;
        this.allowed = allowed;
    }

    /** Whether they are there, and may go; once made again, they stay. */
    public boolean mayGo() {
        return allowed && state == State.THERE;
    }

    /** They go. */
    public void drop() throws SQLException {
        for (List<String> index : ALL) {
            run("DROP INDEX " + index.get(0));
        }
        usual = number("cache_size");
        run("PRAGMA cache_size = " + FOLLOWING);
        state = State.GONE;
    }

    /** They are there when this returns. */
    public void make() throws SQLException {
        if (state == State.GONE) {
            int place = number("temp_store");
            run("PRAGMA temp_store = FILE");
            run("PRAGMA cache_size = " + SORTED);
            for (List<String> index : ALL) {
                run("CREATE INDEX " + index.get(0) + " ON " + index.get(1));
            }
            run("PRAGMA cache_size = " + usual);
            run("PRAGMA temp_store = " + place);
            state = State.MADE_AGAIN;
        }
    }

    /** Nothing is left of it on the connection, also where indexes that went are back since all was taken back. */
    @Override
    public void close() {
        if (state == State.GONE) {
            try {
                run("PRAGMA cache_size = " + usual);
            } catch (SQLException e) {
                // goes with its connection
            }
        }
    }

    private int number(String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
