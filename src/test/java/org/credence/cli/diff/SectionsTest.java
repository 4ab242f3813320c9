package org.credence.cli.diff;

import static org.credence.compare.Scores.argued;
import static org.credence.compare.Scores.claim;
import static org.credence.compare.Scores.incident;
import static org.credence.compare.Scores.unjudged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;
import org.credence.compare.Comparing;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.price.Confidence;
import org.junit.jupiter.api.Test;

/** What the report says of moves that are no plain moves, and what fails a build then. */
class SectionsTest {
    private static final Side A = new Side("a", List.of());
    private static final Side B = new Side("b", List.of());

    private final Comparing comparing = new Comparing(10, Set.of("denial"));

    @Test
    void anIntervalThatAloneMovedIsShown() {
        SavedClaim wide = claim("c", 0.5);
        SavedClaim narrow =
                new SavedClaim("c", new Confidence(0.5, 0.25, 0.75), 0, wide.names(), wide.rivals(), wide.arguments());
        both(incident("i", wide), incident("i", narrow));
        assertTrue(text().contains("i c *  0.50, 0.50 to 0.50 -> 0.25 to 0.75  0\n"), text());
        assertEquals(List.of(), failures("moved:0"));
    }

    @Test
    void aClaimThatIsNoLongerJudgedIsToldAndFails() {
        both(incident("i", claim("c", 0.5)), incident("i", unjudged("c")));
        assertTrue(text().contains("i c *  0.50 -> none\n"), text());
        assertEquals(
                List.of("failed: i c has a confidence on one side only (--fail-on moved:0.9)."), failures("moved:0.9"));
    }

    @Test
    void aClaimOfOneSideIsToldAndCrosses() {
        both(incident("i", "c", claim("c", 0.5), claim("d", 0.4)), incident("i", "c", claim("c", 0.5)));
        assertTrue(text().contains("i d    0.40 -> not there\n"), text());
        assertTrue(text().contains("i d    open -> not there  F3 -> not there\n"), text());
        assertEquals(1, failures("crossed").size());
    }

    @Test
    void anotherCarrierIsTold() {
        both(
                incident("i", "c", argued("c", 0.5, "x", 1), argued("d", 0.4, "y", -1)),
                incident("i", "d", argued("c", 0.5, "x", 1), argued("d", 0.4, "y", -1)));
        assertTrue(
                text().contains("i (another claim carries it)  0.50 -> 0.40  -0.100  -2.0  x -1.0, y -1.0\n"), text());
    }

    @Test
    void rulesThatChangedComeFirstAndRivalsAreNamed() {
        both(
                incident("i", argued("c", 0.5, "denial", -1, "(rivals)", -3, "x", 1, "y", 2)),
                incident("i", argued("c", 0.4, "denial", -1.5, "(rivals)", -4)));
        assertTrue(text().contains("denial -0.5, y -2.0, rival values -1.0, 1 more\n"), text());
    }

    @Test
    void wheneverNothingMovedNothingIsWorse() {
        both(incident("i", claim("c", 0.5)), incident("i", claim("c", 0.5)));
        assertEquals(List.of(), failures("worse"));
    }

    @Test
    void withoutOutcomesNobodyCanTellWhatIsWorse() {
        both(incident("i", claim("c", 0.5)), incident("i", claim("c", 0.6)));
        assertEquals(
                Exit.INPUT,
                assertThrows(UserError.class, () -> failures("worse")).exit());
    }

    @Test
    void conditionsThatAreNoneAreRefused() {
        for (String text : List.of("", "moved:", "moved:2", "moved:-0.1", "moved:5%", "Worse", "crossed:1")) {
            assertEquals(
                    Exit.COMMAND_LINE,
                    assertThrows(UserError.class, () -> FailOn.of(text), text).exit());
        }
    }

    private void both(SavedScore before, SavedScore after) {
        comparing.both(before.incident(), before, after, Map.of());
    }

    private Comparison comparison() {
        return comparing.result(A, B, List.of(), List.of());
    }

    private List<String> failures(String condition) {
        return FailOn.failures(List.of(FailOn.of(condition)), comparison());
    }

    private String text() {
        Page page = new Page(new Style(120, false, false));
        SectionsText.print(comparison(), page);
        return page.toString();
    }
}
