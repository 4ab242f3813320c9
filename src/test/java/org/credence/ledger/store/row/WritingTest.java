package org.credence.ledger.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.credence.ledger.Mark;
import org.credence.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final Mark KEPT = new Mark("kept", 1, 1, null, Direction.ASSERTS, true, 1, 9);

    @TempDir
    private Path folder;

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatFollowsRowsThatDoNotFitOnTheDiskIsNotWritten() throws SQLException {
        try (Connection connection = connection()) {
            run(
                    connection,
                    "CREATE TABLE mark (source text, claim_key bigint, from_tick bigint, to_tick bigint,"
                            + " asserted smallint, fits smallint, topic text, question_key bigint,"
                            + " PRIMARY KEY (source, claim_key, from_tick)) WITHOUT ROWID");
            run(connection, "INSERT INTO mark VALUES ('kept', 1, 1, 9, 1, 1, NULL, 1)");
            connection.setAutoCommit(false);
            run(connection, "PRAGMA max_page_count = 20");
            try (Writing writing = new Writing(connection, 128)) {
                writing.ahead(manyMarks());
                Block next = new Block();
                next.remove(KEPT);
                writing.ahead(next);
                assertThrows(SQLException.class, writing::finish);
                assertThrows(SQLException.class, () -> writing.now(next));
            }
        }
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT group_concat(source) FROM mark")) {
            rows.next();
            assertEquals("kept", rows.getString(1));
        }
    }

    private static Block manyMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(new Mark("synthetic-" + i, i, i, null, Direction.ASSERTS, true, 1, 9));
        }
        Block block = new Block();
        block.add(marks);
        return block;
    }
}
