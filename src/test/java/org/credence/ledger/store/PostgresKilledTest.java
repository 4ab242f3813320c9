package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerUnavailable;
import org.credence.ledger.store.Recording.Refused;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of an import, and started again. */
class PostgresKilledTest {
    private static final Source RADIO = Source.of("synthetic-radio", SourceKind.INDEPENDENT_MEDIA);

    /** With an outcome each, more than go to the database at once. */
    private static final int MANY = 1100;

    @TempDir
    private Path folder;

    @Test
    void anImportIsRepeatedAfterAKillAndCountsOnce() throws Exception {
        EmbeddedPostgres server = server();
        load(server, "first-", () -> {});
        LedgerUnavailable gone = assertThrows(LedgerUnavailable.class, () -> load(server, "second-", this::kill));
        assertTrue(gone.getMessage().contains("cannot be reached, or went away"), gone.getMessage());
        server.close();
        try (EmbeddedPostgres again = server()) {
            assertEquals(2 * MANY, outcomes(again), "of the import that was killed, nothing");
            assertEquals(2 * MANY, load(again, "second-", () -> {}).outcomes());
            assertTrue(load(again, "second-", () -> {}).isEmpty());
            assertEquals(4 * MANY, outcomes(again));
        }
    }

    private EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static Address address(EmbeddedPostgres server) {
        return Address.of("postgresql://postgres@localhost:" + server.getPort() + "/postgres");
    }

    private static Recording.Receipt load(EmbeddedPostgres server, String name, Runnable inTheMiddle) {
        try (Ledger ledger = Ledger.open(address(server), Access.MAKE);
                Recording recording = ledger.record(Sayings.by("analyst"), Refused.STOP)) {
            recording.source(RADIO);
            for (int i = 0; i < 2 * MANY; i++) {
                if (i == MANY) {
                    inTheMiddle.run();
                }
                recording.claim(name + i, "c", null, List.of(Sayings.asserts(RADIO, "2026-01-01")));
                recording.outcome(name + i, "c", Sayings.confirmed("2026-02-01"), false, "");
            }
            return recording.commit();
        }
    }

    private static long outcomes(EmbeddedPostgres server) {
        try (Ledger ledger = Ledger.open(address(server), Access.READ)) {
            List<LedgerEntry> entries = new ArrayList<>();
            ledger.export(entries::add);
            assertEquals(ledger.recomputed(List.of(RADIO)), ledger.records(List.of(RADIO)), "nothing torn");
            return entries.stream()
                    .filter(LedgerEntry.OfOutcome.class::isInstance)
                    .count();
        }
    }

    /** The whole server, as a machine that loses power would. */
    private void kill() {
        try {
            String pid =
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.add(postmaster);
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle each : all) {
                each.onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
