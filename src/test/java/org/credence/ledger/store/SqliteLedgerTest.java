package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.credence.ledger.LedgerUnavailable;
import org.credence.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
    @TempDir
    private Path folder;

    private int count;

    @Test
    void aFileThatIsNoDatabaseIsNoLedger() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "These are notes.".repeat(100));
        assertEquals(
                "The ledger (" + file + ": no database, or a damaged one) must be a ledger.",
                refused(file, Access.READ).getMessage());
    }

    private static boolean forces() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(it -> it.getName().equals("ledger-force"));
    }

    @Test
    void theLogOfManyClaimsIsForcedUntilTheyAreEntered() throws InterruptedException {
        try (Ledger ledger = Ledger.open(Address.of(folder.resolve("many.db").toString()), Access.MAKE)) {
            try (Recording recording = ledger.record(Sayings.by("many"), Recording.Refused.STOP)) {
                recording.source(Settler.SOURCE);
                for (int i = 0; i < 3000; i++) {
                    recording.claim(
                            "synthetic-" + i, "c", null, List.of(Sayings.asserts(Settler.SOURCE, "2026-01-01")));
                }
                assertTrue(forces());
                recording.commit();
            }
            for (int wait = 0; forces() && wait < 100; wait++) {
                Thread.sleep(20);
            }
            assertFalse(forces());
        }
    }

    @Test
    void aDatabaseOfOthersIsNoLedger() throws Exception {
        Path file = folder.resolve("others.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE others (id integer)");
        }
        assertTrue(refused(file, Access.READ).getMessage().contains("without the tables of a ledger"));
    }

    @Test
    void aLedgerIsNotMadeByLookingForIt() {
        Path file = folder.resolve("nowhere.db");
        assertTrue(refused(file, Access.READ).getMessage().contains("not found"));
        assertTrue(refused(file, Access.WRITE).getMessage().contains("not found"));
        assertFalse(Files.exists(file));
    }

    /** Nobody can make a file there, whoever it is. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatCannotBeWrittenToIsSaidToBeOne() {
        assertEquals(
                "The ledger (/proc/ledger.db: not writable) must be writable, and its folder too.",
                refused(Path.of("/proc/ledger.db"), Access.MAKE).getMessage());
    }

    /** As on a disk that cannot be written to. */
    @Test
    void whatCannotBeWrittenIsSaidAndTheLedgerStays() throws Exception {
        tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
        String file = ledger.address().text();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = connection.createStatement()) {
            SQLException error = assertThrows(SQLException.class, () -> statement.execute("DELETE FROM claim"));
            assertTrue(Trouble.of(error, ledger.address()).getMessage().contains("not writable"));
        }
        assertEquals(1, ledger.history("i/c").steps().size());
    }

    /** As on a disk without space: the file may not grow. */
    @Test
    void aFullDiskIsSaidAndTheLedgerStays() throws Exception {
        tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
        settle("i", "c", Sayings.confirmed("2026-02-01"));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + ledger.address().text());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
            connection.setAutoCommit(false);
            SQLException error = assertThrows(SQLException.class, () -> {
                for (int i = 0; i < 10_000; i++) {
                    statement.execute("INSERT INTO act VALUES ('x" + i + "', '', '', '" + "y".repeat(500) + "')");
                }
            });
            assertTrue(Trouble.of(error, ledger.address()).getMessage().contains("its disk is full"));
        }
        assertEquals(new Tally(1, 0), record(RADIO, "2026-03-01").asserts());
        assertEquals("ok", ledger.integrity());
    }

    /** On a disk that cannot be written to, nobody makes the files that a writer leaves beside a ledger. */
    @Test
    void aLedgerThatCannotBeWrittenIsReadAsItIs() throws Exception {
        tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
        settle("i", "c", Sayings.confirmed("2026-02-01"));
        Path file = ledger.address().path();
        ledger.close();
        assertTrue(file.toFile().setReadOnly());
        try (Ledger still = Ledger.open(ledger.address(), Access.READ)) {
            assertEquals(1, still.outcomes(still.source(RADIO.id())).size());
        }
    }

    /** Large pages are for loads; written ahead and in full is what a settlement is acknowledged on. */
    @Test
    void aNewFileHasLargePagesAndIsWrittenAhead() throws Exception {
        String file = ledger.address().text();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals("16384", pragma(connection, "page_size"));
            assertEquals("wal", pragma(connection, "journal_mode"));
        }
        try (Connection connection =
                Database.open(ledger.address(), Access.WRITE).getConnection()) {
            assertEquals("2", pragma(connection, "synchronous"), "full");
            assertEquals("1", pragma(connection, "foreign_keys"));
        }
    }

    /** As programs before this one made them. */
    @Test
    void aFileWithPagesOfAnotherSizeIsALedgerAllTheSame() throws Exception {
        Path file = folder.resolve("small.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 4096");
            statement.execute("VACUUM");
        }
        try (Ledger small = Ledger.open(Address.of(file.toString()), Access.MAKE)) {
            ledger.close();
            ledger = small;
            tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
            settle("i", "c", Sayings.confirmed("2026-02-01"));
            assertEquals(new Tally(1, 0), record(RADIO, "2026-03-01").asserts());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals("4096", pragma(connection, "page_size"));
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getString(1);
        }
    }

    @Test
    void aPathMayHoldAnyCharacters() {
        Path file = folder.resolve("a b?mode=ro#%20.db");
        Ledger.open(Address.of(file.toString()), Access.MAKE).close();
        assertTrue(Files.exists(file));
        Ledger.open(Address.of(file.toString()), Access.READ).close();
    }

    private static LedgerUnavailable refused(Path file, Access access) {
        return assertThrows(LedgerUnavailable.class, () -> Ledger.open(Address.of(file.toString()), access));
    }

    @Override
    Address fresh() {
        return Address.of(folder.resolve("ledger-" + count++ + ".db").toString());
    }
}
