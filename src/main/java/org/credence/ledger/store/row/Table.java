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

    private final String sql;

    Table(String name, int columns) {
        sql = name.isEmpty()
                ? "DELETE FROM mark WHERE source = ? AND claim_key = ?"
                : "INSERT INTO " + name + " VALUES (?" + ", ?".repeat(columns - 1) + ") ON CONFLICT DO NOTHING";
    }

    /** What is done with each row; with one that is there already, nothing. */
    String sql() {
        return sql;
    }
}
