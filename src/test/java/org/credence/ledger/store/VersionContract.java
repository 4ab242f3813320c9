package org.credence.ledger.store;

import static org.credence.ledger.store.Sayings.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.credence.ledger.ClaimKey;
import org.credence.ledger.LedgerUnavailable;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Ticks;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of ledgers that another version of the program made, whatever database they are in. */
abstract class VersionContract {
    static final Source RADIO = Source.of("synthetic-radio", SourceKind.INDEPENDENT_MEDIA);

    Ledger ledger;

    /** Where no ledger is yet. */
    abstract Address fresh() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = Ledger.open(fresh(), Access.MAKE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
        Address address = ledger.address();
        try (Connection connection = Database.open(address, Access.WRITE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO ledger_schema (installed_rank, version, description, type, script, checksum,"
                    + " installed_by, execution_time, success) VALUES (99, '3', 'x', 'SQL', 'x', 0, 'x', 0, true)");
        }
        LedgerUnavailable newer = assertThrows(LedgerUnavailable.class, () -> Ledger.open(address, Access.READ));
        assertTrue(newer.getMessage().contains("version 3) must be of version 2, or older"), newer.getMessage());
    }

    @Test
    void aLedgerOfAnEarlierVersionKeepsAllThatItHolds() throws Exception {
        Address address = fresh();
        if (address.kind() == Address.Kind.FILE) {
            Files.createFile(address.path());
        }
        Schema.make(Database.open(address, Access.WRITE), address, 1);
        try (Connection connection = Database.open(address, Access.WRITE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO act VALUES ('A', '2026-01-01T00:00:00Z', 'analyst', 'read')");
            statement.execute("INSERT INTO source VALUES"
                    + " ('S', 'A', 'synthetic-radio', 'synthetic-radio', 'independent-media', NULL)");
            statement.execute("INSERT INTO claim VALUES ('C', 'A', 'i', 'c', 'raids')");
            statement.execute("INSERT INTO statement VALUES ('C', 0, 'synthetic-radio', 'asserts', '2026-01-01', 0)");
            statement.execute("INSERT INTO outcome VALUES"
                    + " ('N', 'A', 'i', 'c', 'refuted', '2026-02-01', 'analyst', 'seen', NULL)");
            statement.execute("INSERT INTO outcome VALUES"
                    + " ('O', 'A', 'i', 'c', 'confirmed', '2026-02-01', 'analyst', 'seen again', 'N')");
            statement.execute("INSERT INTO mark VALUES ('synthetic-radio', " + ClaimKey.of("i", "c") + ", "
                    + Ticks.settled(day("2026-02-01")) + ", " + Ticks.NEVER + ", 1, 1, 'raids')");
        }
        try (Ledger older = Ledger.open(address, Access.READ)) {
            RecordBook records = older.records(List.of(RADIO));
            assertEquals(
                    new Tally(1, 0),
                    records.of(RADIO, day("2026-02-02"), "another", "c").asserts());
            assertEquals(older.recomputed(List.of(RADIO)), records);
        }
    }
}
