package org.credence.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.cli.InProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that sources share on settled claims make {@code undeclared-copying} speak, as of the moment scored. */
class CopiesFromTheLedgerTest {
    private static final Path CORPUS = Path.of("src/site/resources/ledger/synthetic-copies/incidents.jsonl");
    private static final String SOURCES = CORPUS.resolveSibling("sources.json").toString();

    @TempDir
    private Path here;

    @Test
    void copiesThatTheLedgerKnowsAreDiscounted() {
        String ledger = ledger("l.db", CORPUS);
        assertTrue(isDiscounted(CORPUS, "synthetic-new-accident", LocalDate.of(2026, 4, 21), ledger));
        assertFalse(isDiscounted(CORPUS, "synthetic-new-accident", LocalDate.of(2026, 4, 21), null));
    }

    @Test
    void whatWasSettledLaterTellsOfNoCopies() throws IOException {
        Path early = early();
        String whole = ledger("whole.db", CORPUS);
        String nothing = ledger("nothing.db", early);
        LocalDate soon = LocalDate.of(2026, 1, 9);
        assertFalse(isDiscounted(early, "early", soon, whole));
        assertEquals(line(early, "early", soon, nothing), line(early, "early", soon, whole));
        assertTrue(isDiscounted(early, "early", LocalDate.of(2026, 4, 21), whole));
    }

    /** Its own outcome, entered with all that is known today, must not tell that its sources copy. */
    @Test
    void aClaimsOwnOutcomeTellsOfNoCopies() throws IOException {
        Path three = here.resolve("three.jsonl");
        List<String> shared = Files.readAllLines(CORPUS).stream()
                .filter(line -> line.matches(".*echo[^]]*mirror[^]]*], \"outcome\": \\{\"result\": \"refuted\".*"))
                .limit(3)
                .toList();
        Files.write(three, shared);
        Files.copy(Path.of(SOURCES), here.resolve("sources.json"));
        String ledger = ledger("three.db", three);
        for (String line : shared) {
            String incident = line.replaceFirst("\\{\"id\": \"([^\"]+)\".*", "$1");
            String score = line(three, incident, LocalDate.of(2026, 5, 1), ledger);
            // what the settled claims imply is not settled itself
            String settled = score.replaceFirst("\\{\"id\":\"occurrence\".*", "");
            assertTrue(settled.contains("synthetic-echo"), settled);
            assertFalse(settled.contains("undeclared-copying"), settled);
        }
        assertTrue(isDiscounted(CORPUS, "synthetic-new-accident", LocalDate.of(2026, 5, 1), ledger));
    }

    private Path early() throws IOException {
        Files.copy(Path.of(SOURCES), here.resolve("sources.json"));
        String line = Files.readAllLines(CORPUS).get(40);
        return Files.writeString(
                here.resolve("early.jsonl"),
                line.replace("synthetic-new-accident", "early").replace("2026-04-20", "2026-01-08") + "\n");
    }

    private String ledger(String name, Path incidents) {
        String ledger = here.resolve(name).toString();
        run("ledger", "import", incidents.toString(), "--by", "tester", "--ledger", ledger);
        return ledger;
    }

    private static boolean isDiscounted(Path incidents, String incident, LocalDate asOf, String ledger) {
        return line(incidents, incident, asOf, ledger).contains("undeclared-copying");
    }

    private static String line(Path incidents, String incident, LocalDate asOf, String ledger) {
        List<String> words = new ArrayList<>(List.of(
                "score",
                incidents.toString(),
                "--sources",
                SOURCES,
                "--as-of",
                asOf.toString(),
                "--detail",
                "full",
                "--format",
                "jsonl"));
        if (ledger != null) {
            words.addAll(List.of("--ledger", ledger));
        }
        return run(words.toArray(String[]::new))
                .lines()
                .filter(line -> line.contains("\"incident\":\"" + incident + "\""))
                .findFirst()
                .orElseThrow()
                .replaceAll("\"(ledger|input)\":\"[^\"]*\"", "");
    }

    private static String run(String... words) {
        InProcess.Run run = InProcess.piped(Map.of("CREDENCE_NOW", "2026-12-01T12:00:00Z"), words);
        assertEquals(0, run.exit(), String.join(" ", words) + ": " + run.shown());
        return run.shown();
    }
}
