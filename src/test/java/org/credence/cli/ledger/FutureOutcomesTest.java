package org.credence.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.credence.cli.InProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was settled later than the moment of scoring bears on no score. */
class FutureOutcomesTest {
    private static final String FIXTURE = "fixtures/synthetic-outcomes-become-record";
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path here;

    @Test
    void outcomesPlantedInTheFutureChangeNoScore() throws IOException {
        String plain = ledger("plain.db");
        String planted = ledger("planted.db");
        plant(planted, AS_OF, 60);
        assertEquals(score(plain, AS_OF), score(planted, AS_OF));
        assertNotEquals(score(plain, AS_OF.plusDays(100)), score(planted, AS_OF.plusDays(100)));
    }

    @Test
    void aClaimsOwnOutcomesChangeNoScoreOfIt() throws IOException {
        String plain = ledger("plain.db");
        String planted = ledger("planted.db");
        Path outcomes = Files.writeString(here.resolve("own.jsonl"), outcome("early-story", AS_OF.minusDays(5)));
        settle(planted, outcomes);
        assertEquals(one(score(plain, AS_OF), "early-story"), one(score(planted, AS_OF), "early-story"));
        assertNotEquals(one(score(plain, AS_OF), "new-story"), one(score(planted, AS_OF), "new-story"));
    }

    /** A ledger of a corpus says of its sources what the corpus does. */
    @Test
    void aLedgerScoresLikeTheCorpusItWasMadeOf() {
        assertEquals(score(null, AS_OF), score(ledger("plain.db"), AS_OF));
        assertEquals(score(null, AS_OF.plusDays(60)), score(ledger("plain.db"), AS_OF.plusDays(60)));
    }

    private static String one(String scores, String incident) {
        return scores.lines()
                .filter(line -> line.contains("\"incident\":\"" + incident + "\""))
                .findFirst()
                .orElseThrow();
    }

    private String ledger(String name) {
        String ledger = here.resolve(name).toString();
        run("ledger", "import", FIXTURE, "--by", "tester", "--ledger", ledger);
        return ledger;
    }

    private void plant(String ledger, LocalDate from, int count) throws IOException {
        Random random = new Random(4);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(outcome("past-" + (1 + random.nextInt(5)), from.plusDays(i)));
        }
        settle(ledger, Files.writeString(here.resolve("outcomes.jsonl"), lines));
    }

    private static String outcome(String incident, LocalDate settled) {
        return "{\"incident\":\"" + incident + "\",\"claim\":\"story\",\"result\":\"refuted\",\"settled\":\"" + settled
                + "\"}\n";
    }

    private static void settle(String ledger, Path outcomes) {
        run("ledger", "settle", "--file", outcomes.toString(), "--by", "tester", "--ledger", ledger);
    }

    /** Without the line's own word on where the records come from, and on what it was made of. */
    private static String score(String ledger, LocalDate asOf) {
        List<String> words = new ArrayList<>(
                List.of("score", FIXTURE, "--as-of", asOf.toString(), "--detail", "full", "--format", "jsonl"));
        if (ledger != null) {
            words.addAll(List.of("--ledger", ledger));
        }
        return run(words.toArray(String[]::new)).replaceAll("\"(ledger|input)\":\"[^\"]*\"", "");
    }

    private static String run(String... words) {
        InProcess.Run run = InProcess.piped(Map.of("CREDENCE_NOW", "2026-12-01T12:00:00Z"), words);
        assertEquals(0, run.exit(), String.join(" ", words) + ": " + run.shown());
        return run.shown();
    }
}
