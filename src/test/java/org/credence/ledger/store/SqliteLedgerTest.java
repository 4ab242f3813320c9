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
import java.sql.SQLException;
import java.sql.Statement;
import org.credence.ledger.LedgerUnavailable;
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
