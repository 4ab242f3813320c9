package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one ledger in a file, some of which are killed. */
class ProcessesTest {
    private static final int ENDLESS = 1_000_000;

    @TempDir
    private Path folder;

    private Address address() {
        return Address.of(folder.resolve("ledger.db").toString());
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        killed(3);
    }

    @Test
    @Tag("soak")
    void whatWasAcknowledgedSurvivesAHundredKills() throws Exception {
        killed(100);
    }

    private void killed(int kills) throws Exception {
        Random random = new Random(20260704);
        Set<String> acknowledged = new java.util.TreeSet<>();
        for (int kill = 0; kill < kills; kill++) {
            String name = "round-" + kill + "-";
            Process process = Settler.start(address(), name, 0, ENDLESS);
            int wanted = 1 + random.nextInt(60);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    acknowledged.add(name + line);
                    if (--wanted == 0) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.waitFor();
            assertEquals(137, process.exitValue(), "killed");
            requireWhole(acknowledged);
        }
    }

    /** Nothing lost, and nothing torn: every outcome has its claim, its act and its mark. */
    private void requireWhole(Set<String> acknowledged) {
        try (Ledger ledger = Ledger.open(address(), Access.READ)) {
            Set<String> there = ledger.outcomes(ledger.source(Settler.SOURCE.id())).stream()
                    .map(it -> it.outcome().incident())
                    .collect(Collectors.toSet());
            Set<String> lost = new java.util.TreeSet<>(acknowledged);
            lost.removeAll(there);
            assertEquals(Set.of(), lost);
            assertEquals(ledger.recomputed(List.of(Settler.SOURCE)), ledger.records(List.of(Settler.SOURCE)));
            assertEquals("ok", ledger.integrity());
        }
    }

    /** Two of them settle the same claims, which count once. */
    @Test
    void severalProcessesMakeOneLedgerAndWriteToIt() throws Exception {
        Settler.together(address(), List.of("a", "b", "c", "c"), 20);
        try (Ledger ledger = Ledger.open(address(), Access.READ)) {
            assertEquals(60, ledger.outcomes(ledger.source(Settler.SOURCE.id())).size());
        }
    }
}
