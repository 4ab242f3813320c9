package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.credence.ledger.LedgerUnavailable;
import org.credence.ledger.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same on a real server, which the tests start and stop. */
class PostgresLedgerTest extends LedgerContract {
    private static EmbeddedPostgres server;
    private static int count;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aServerThatGoesAwayInTheMiddleTakesNothingAlong() throws SQLException {
        tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
        settle("i", "c", Sayings.confirmed("2026-02-01"));
        LedgerUnavailable gone = assertThrows(
                LedgerUnavailable.class,
                () -> enter(it -> {
                    it.claim("j", "c", null, List.of(Sayings.asserts(RADIO, "2026-01-01")));
                    throwOut();
                }));
        assertTrue(gone.getMessage().contains("cannot be reached, or went away"), gone.getMessage());
        assertTrue(gone.getMessage().contains("postgresql://postgres@localhost"), gone.getMessage());
        try (Ledger again = Ledger.open(ledger.address(), Access.READ)) {
            assertEquals(1, again.outcomes(again.source(RADIO.id())).size());
            assertThrows(Refusal.class, () -> again.history("j/c"));
        }
    }

    /** A large first load must keep nobody from what was there before it. */
    @Test
    void othersReadOnDuringALargeFirstLoad() {
        enter(it -> {
            it.source(RADIO);
            for (int i = 0; i < 15_000; i++) {
                it.claim("i" + i, "c", null, List.of(Sayings.asserts(RADIO, "2026-01-01")));
            }
            try (Ledger other = Ledger.open(ledger.address(), Access.READ)) {
                Refusal refusal = assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> assertThrows(Refusal.class, () -> other.history("i1/c")));
                assertEquals("i1/c", refusal.name());
            }
        });
        assertEquals(1, ledger.history("i1/c").steps().size());
    }

    private void throwOut() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'ledger_"
                    + (count - 1) + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two of them settle the same claims, which count once. */
    @Test
    void severalProcessesWriteToOneServer() throws Exception {
        Settler.together(ledger.address(), List.of("a", "b", "b"), 10);
        assertEquals(20, ledger.outcomes(ledger.source(Settler.SOURCE.id())).size());
        assertEquals(ledger.recomputed(List.of(Settler.SOURCE)), ledger.records(List.of(Settler.SOURCE)));
    }

    @Test
    void aFullDiskIsSaidToBeOne() {
        SQLException full = new SQLException("could not extend file", "53100");
        assertTrue(Trouble.of(full, ledger.address()).getMessage().contains("its disk is full"));
    }

    /** As a user without the right to write, or a standby. */
    @Test
    void aServerThatMayOnlyBeReadIsSaidToBeOne() throws SQLException {
        tell("i", "c", Sayings.asserts(RADIO, "2026-01-01"));
        try (Connection connection =
                        Database.open(ledger.address(), Access.WRITE).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            SQLException error = assertThrows(SQLException.class, () -> statement.execute("DELETE FROM claim"));
            assertTrue(Trouble.of(error, ledger.address()).getMessage().contains("not writable"));
        }
        assertEquals(1, ledger.history("i/c").steps().size());
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
        Address nowhere = Address.of("postgresql://analyst:secret@localhost:1/ledger");
        LedgerUnavailable gone = assertThrows(LedgerUnavailable.class, () -> Ledger.open(nowhere, Access.READ));
        assertEquals(
                "The ledger (postgresql://analyst@localhost:1/ledger: cannot be reached, or went away) must be there"
                        + " until the end.",
                gone.getMessage());
    }

    @Override
    Address fresh() throws SQLException {
        String database = "ledger_" + count++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        return Address.of("postgresql://postgres@localhost:" + server.getPort() + "/" + database);
    }
}
