package org.credence.ledger.store.row;

/** The tables that rows go to, in an order in which every row finds what it refers to. */
enum Table {
    ACT("act", 4),
    SOURCE("source", 6),
    ALIAS("alias", 4),
    MERGER("merger", 4),
    CLAIM("claim", 6),
    STATEMENT("statement", 6),
    OUTCOME("outcome", 9),
    /** No table of its own: marks that go. */
    UNMARK("", 2),
    MARK("mark", 8);

    private final String table;
    private final int columns;

    Table(String table, int columns) {
        this.table = table;
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** Whether rows come, and several may come at once. */
    boolean isOfRows() {
        return !table.isEmpty();
    }

    /** What is done with one row; with one that is there already, nothing. */
    String sql() {
        return isOfRows()
                ? "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ") ON CONFLICT DO NOTHING"
                : "DELETE FROM mark WHERE source = ? AND claim_key = ?";
    }

    /**
     * What is done with some rows in SQLite. It keeps a copy of every page that such a statement changes, for the case
     * that it fails half-way, unless a failure ends the transaction anyway.
     *
     * @param shared a bit for each column whose value is the same in all of them: those values come first, and once
     */
    String sql(int rows, int shared) {
        StringBuilder sql =
                new StringBuilder("INSERT OR ROLLBACK INTO ").append(table).append(" VALUES ");
        int next = Integer.bitCount(shared) + 1;
        for (int row = 0; row < rows; row++) {
            int first = 1;
            for (int column = 0; column < columns; column++) {
                boolean isShared = (shared >> column & 1) == 1;
                sql.append(column > 0 ? ", ?" : row == 0 ? "(?" : "), (?").append(isShared ? first++ : next++);
            }
        }
        return sql.append(") ON CONFLICT DO NOTHING").toString();
    }
}
