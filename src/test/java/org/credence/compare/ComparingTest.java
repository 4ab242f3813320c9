package org.credence.compare;

import static org.credence.compare.Scores.argued;
import static org.credence.compare.Scores.claim;
import static org.credence.compare.Scores.incident;
import static org.credence.compare.Scores.unjudged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.compare.Comparison.FlagChange;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Comparison.Transition;
import org.credence.compare.Comparison.Transition.Scale;
import org.credence.exchange.score.SavedScore;
import org.credence.tune.metric.Difference.Meaning;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private final Comparing comparing = new Comparing(2, Set.of("changed"));

    @Test
    void equalScoresDifferInNothing() {
        SavedScore score = incident("fire", argued("burnt", 0.7, "a", 3.7));
        both(score, score);
        Comparison comparison = result();
        assertTrue(comparison.isEmpty());
        assertEquals(new Comparison.Counts(1, 1, 0, 0, 0, true), comparison.counts());
    }

    @Test
    void theBiggestMovesComeFirstAndTheRestIsCounted() {
        both(incident("one", claim("a", 0.5)), incident("one", claim("a", 0.6)));
        both(incident("two", claim("a", 0.5)), incident("two", claim("a", 0.2)));
        both(incident("three", claim("a", 0.5)), incident("three", claim("a", 0.3)));
        both(incident("four", claim("a", 0.5)), incident("four", claim("a", 0.5)));
        Ranked<Move> moves = result().moves().all();
        assertEquals(
                List.of("two", "three"),
                moves.top().stream().map(Move::incident).toList());
        assertEquals(3, moves.total());
        assertEquals(1, moves.more());
        assertEquals(-0.3, moves.top().get(0).change(), 1e-12);
    }

    @Test
    void causesAddUpAndRulesThatChangedComeFirst() {
        both(
                incident("fire", argued("burnt", 0.5, "kept", 1, "gone", 2.5, "kept", 1, "changed", -3)),
                incident("fire", argued("burnt", 0.4, "kept", 1, "kept", 1, "changed", -4, "new", 0.3)));
        Move move = result().moves().all().top().get(0);
        assertEquals(
                List.of(
                        new Cause("changed", -3, -4, true),
                        new Cause("gone", 2.5, 0, false),
                        new Cause("new", 0, 0.3, false)),
                move.causes());
        assertEquals(-3.2, move.decibans(), 1e-12);
        assertEquals(
                move.decibans(),
                move.causes().stream().mapToDouble(Cause::change).sum(),
                1e-9);
    }

    @Test
    void scoresWithoutArgumentsDoNotSayWhatMovedThem() {
        both(incident("fire", claim("burnt", 0.5)), incident("fire", claim("burnt", 0.4)));
        assertFalse(result().counts().explained());
        assertTrue(result().moves().all().top().get(0).causes().isEmpty());
    }

    @Test
    void verdictsAndAdmiraltyPairsThatChangedAreCounted() {
        both(
                incident("one", claim("a", 0.5, "open", "F3"), claim("b", 0.5, "open", "F3")),
                incident("one", claim("a", 0.8, "likely", "F2"), claim("b", 0.6, "open", "F3")));
        both(incident("two", claim("a", 0.5, "open", "F3")), incident("two", claim("a", 0.9, "likely", "F3")));
        Comparison.Moves moves = result().moves();
        assertEquals(3, moves.all().total());
        assertEquals(2, moves.crossed().total());
        assertEquals(
                List.of(
                        new Transition(Scale.VERDICT, "open", "likely", 2),
                        new Transition(Scale.ADMIRALTY, "F3", "F2", 1)),
                moves.transitions());
    }

    @Test
    void flagsGainedAndLostAreCounted() {
        both(
                incident("one", claim("a", 0.5, "open", "F3", "stale")),
                incident("one", claim("a", 0.5, "open", "F3", "contested")));
        Comparison.Moves moves = result().moves();
        assertEquals(0, moves.crossed().total());
        assertEquals(List.of(new FlagChange("contested", 1, 0), new FlagChange("stale", 0, 1)), moves.flags());
        Move move = moves.flagged().top().get(0);
        assertEquals(List.of("contested"), move.flagsGained());
        assertEquals(List.of("stale"), move.flagsLost());
    }

    @Test
    void aClaimThatIsNoLongerJudgedOutranksEveryMove() {
        both(incident("one", claim("a", 0.1)), incident("one", claim("a", 0.9)));
        both(incident("two", claim("a", 0.5)), incident("two", unjudged("a")));
        Move first = result().moves().all().top().get(0);
        assertEquals("two", first.incident());
        assertTrue(first.isJudgedOnce());
        assertEquals(1, first.size());
    }

    @Test
    void claimsOnOneSideOnlyAreMoves() {
        both(incident("one", claim("a", 0.1), claim("b", 0.2)), incident("one", claim("a", 0.1), claim("c", 0.2)));
        List<Move> moves = result().moves().all().top();
        assertEquals(List.of("c", "b"), moves.stream().map(Move::claim).toList());
        assertNull(moves.get(0).before());
        assertNull(moves.get(1).after());
        assertEquals(3, result().counts().claims());
    }

    @Test
    void anIncidentMovesWithTheClaimThatCarriesIt() {
        both(incident("one", claim("a", 0.5), claim("b", 0.5)), incident("one", claim("a", 0.6), claim("b", 0.7)));
        Comparison comparison = result();
        assertEquals(1, comparison.counts().incidentsMoved());
        assertEquals(2, comparison.counts().claimsMoved());
        assertEquals(
                List.of(false, true),
                comparison.moves().all().top().stream().map(Move::carries).toList());
    }

    @Test
    void anotherCarrierIsAMoveOfTheIncident() {
        both(
                incident("one", "a", argued("a", 0.5, "x", 1), argued("b", 0.4, "y", -1)),
                incident("one", "b", argued("a", 0.5, "x", 1), argued("b", 0.4, "y", -1)));
        Comparison comparison = result();
        assertEquals(1, comparison.counts().incidentsMoved());
        assertEquals(0, comparison.counts().claimsMoved());
        Move move = comparison.moves().all().top().get(0);
        assertNull(move.claim());
        assertEquals(-0.1, move.change(), 1e-12);
        assertEquals(-2, move.decibans());
        assertEquals(-2, move.causes().stream().mapToDouble(Cause::change).sum());
    }

    @Test
    void incidentsOnOneSideAreTold() {
        comparing.onlyBefore("gone");
        comparing.onlyAfter("new");
        comparing.onlyAfter("newer");
        comparing.onlyAfter("newest");
        Comparison.Unmatched unmatched = result().unmatched();
        assertEquals(new Ranked<>(List.of("gone"), 1), unmatched.before());
        assertEquals(new Ranked<>(List.of("new", "newer"), 3), unmatched.after());
        assertFalse(result().isEmpty());
    }

    @Test
    void betterScoresAreMeasured() {
        for (int i = 0; i < 30; i++) {
            boolean confirmed = i % 2 == 0;
            comparing.both(
                    "i" + i,
                    incident("i", claim("a", 0.5)),
                    incident("i", claim("a", confirmed ? 0.8 : 0.2)),
                    Map.of("a", confirmed));
        }
        Quality quality = result().quality();
        assertNotNull(quality);
        assertEquals(30, quality.incidents());
        assertEquals(15, quality.confirmed());
        assertEquals(15, quality.refuted());
        assertEquals(4, quality.measures().size());
        assertEquals(0.25, quality.measures().get(0).before(), 1e-12);
        assertEquals(0.04, quality.measures().get(0).after(), 1e-12);
        assertEquals(Meaning.BETTER, quality.measures().get(0).meaning());
        assertFalse(quality.isWorse());
        assertEquals(1, quality.before().size());
        assertEquals(2, quality.after().size());
    }

    @Test
    void worseScoresAreCalledThat() {
        for (int i = 0; i < 30; i++) {
            boolean confirmed = i % 2 == 0;
            comparing.both(
                    "i" + i,
                    incident("i", claim("a", confirmed ? 0.8 : 0.2)),
                    incident("i", claim("a", 0.5)),
                    Map.of("a", confirmed));
        }
        Quality quality = result().quality();
        assertNotNull(quality);
        assertTrue(quality.isWorse());
    }

    @Test
    void fewOutcomesMeasureNothing() {
        for (int i = 0; i < 5; i++) {
            comparing.both(
                    "i" + i,
                    incident("i", claim("a", 0.5), claim("b", 0.5)),
                    incident("i", claim("a", 0.6), unjudged("b")),
                    Map.of("a", i > 0, "b", true));
        }
        Quality quality = result().quality();
        assertNotNull(quality);
        assertTrue(quality.isTooLittle());
        assertFalse(quality.isWorse());
        assertEquals(4, quality.confirmed());
        assertEquals(1, quality.refuted());
        assertEquals(5, quality.unjudged());
    }

    private void both(SavedScore before, SavedScore after) {
        comparing.both(before.incident(), before, after, Map.of());
    }

    private Comparison result() {
        return comparing.result(new Side("A", List.of()), new Side("B", List.of()), List.of(), List.of());
    }
}
