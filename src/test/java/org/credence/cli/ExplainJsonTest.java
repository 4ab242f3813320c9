package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.credence.exchange.Schemas;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.ScoreReader;
import org.junit.jupiter.api.Test;

/** What programs read of an explanation is a score, whatever else was asked. */
class ExplainJsonTest {
    private static final Map<String, String> HOME = Map.of("CREDENCE_HOME", "src/test/resources/cli/home");

    private static String explain(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "explain";
        arguments[1] = "src/test/resources/cli/home/fixtures/harbour-fire";
        arguments[2] = "--format";
        arguments[3] = "jsonl";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return InProcess.piped(HOME, arguments).shown();
    }

    @Test
    void answersAgreeWithTheSchema() {
        String answers = explain(
                "--sensitivity",
                "--what-if",
                "night-watch",
                "--what-if",
                "s4",
                "--what-if",
                "occurrence-carries-incident",
                "--what-if",
                "document");
        Schemas.requireValid("score", answers);
    }

    @Test
    void aScoreWithAnswersIsStillRead() {
        List<SavedScore> plain = ScoreReader.parseAll(Passage.of("plain", "[" + explain() + "]"), ReadOptions.STRICT);
        String more = explain("--sensitivity", "--what-if", "s4");
        assertEquals(plain, ScoreReader.parseAll(Passage.of("more", "[" + more + "]"), ReadOptions.STRICT));
    }

    @Test
    void onlyTheClaimThatIsAskedForIsShown() {
        String score = explain("--claim", "hurt-two");
        Schemas.requireValid("score", score);
        List<SavedScore> read = ScoreReader.parseAll(Passage.of("one", "[" + score + "]"), ReadOptions.STRICT);
        assertEquals(
                List.of("hurt-two"),
                read.get(0).claims().stream().map(SavedScore.SavedClaim::id).toList());
    }
}
