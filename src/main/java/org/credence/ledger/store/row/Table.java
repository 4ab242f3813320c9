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

    /** What is done with some rows; with one that is there already, nothing. */
    String sql(int rows) {
        if (!isOfRows()) {
            return "DELETE FROM mark WHERE source = ? AND claim_key = ?";
        }
        String row = "(?" + ", ?".repeat(columns - 1) + ")";
        return "INSERT INTO " + table + " VALUES " + row + (", " + row).repeat(rows - 1) + " ON CONFLICT DO NOTHING";
    }
}
