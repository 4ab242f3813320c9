package org.credence.ledger.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyForceTest {
    @TempDir
    private Path folder;

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tries to write to a database of another process; its exit status is SQLite's result. */
    static final class Rival {
        private Rival() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0])) {
                run(connection, "PRAGMA busy_timeout = 0");
                run(connection, "BEGIN IMMEDIATE");
                run(connection, "ROLLBACK");
            } catch (SQLException e) {
                System.exit(e.getErrorCode());
            }
        }
    }

    private static int rival(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rival.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void whoeverWritesStaysTheOnlyOne() throws Exception {
        Path file = folder.resolve("ledger.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            run(connection, "PRAGMA journal_mode = WAL");
            run(connection, "CREATE TABLE row (id integer)");
            run(connection, "PRAGMA cache_size = 1");
            run(connection, "BEGIN IMMEDIATE");
            run(
                    connection,
                    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                            + " INSERT INTO row SELECT i FROM n");
            assertTrue(new EarlyForce(file).now(), "nothing was forced");
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
            assertTrue(new EarlyForce(link).now(), "nothing was forced beside what the link leads to");
            assertEquals(5, rival(file), "SQLITE_BUSY");
            // whoever believes to be the last takes the log away as he goes
            assertTrue(Files.exists(folder.resolve("ledger.db-wal")), "the log is gone");
            run(connection, "COMMIT");
        }
        assertEquals(0, rival(file));
    }

    @Test
    void whereThereIsNoLogThereIsNothingToDo() {
        assertFalse(new EarlyForce(null).now());
        assertFalse(new EarlyForce(folder.resolve("ledger.db")).now());
    }
}
