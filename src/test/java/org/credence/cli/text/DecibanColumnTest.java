package org.credence.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.cli.text.DecibanColumn.Line;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Aspect;
import org.credence.model.Kinds;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.score.ClaimScore;
import org.credence.score.price.Contribution;
import org.junit.jupiter.api.Test;

class DecibanColumnTest {
    private static final int CASES = 2000;

    private static Claim claim() {
        java.util.Map<SourceKind, Kinds.ByDirection> priors = new java.util.EnumMap<>(SourceKind.class);
        Kinds.Prior prior = new Kinds.Prior(0.6, 4);
        for (SourceKind kind : SourceKind.values()) {
            priors.put(kind, new Kinds.ByDirection(prior, prior));
        }
        Kinds kinds = new Kinds(priors, new Kinds.Rates(0.5, 0.5), java.util.Map.of());
        return Incident.of(
                        org.credence.model.Incident.of(
                                "i",
                                List.of(org.credence.model.Claim.of(
                                        "c", Aspect.OCCURRENCE, Value.of(true), List.of()))),
                        new Background(Sources.none(), TrackRecords.FROM_FILE, kinds),
                        Cut.NONE)
                .getClaims()
                .get(0);
    }

    private static ClaimScore score(List<Contribution> contributions) {
        double sum = contributions.stream().mapToDouble(Contribution::decibans).sum();
        ClaimScore.Names names = new ClaimScore.Names("open", "F6", List.of(), List.of());
        return new ClaimScore(claim(), null, sum, contributions, 0, names, List.of());
    }

    private static List<Contribution> random(Random random) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            double decibans = Math.rint(random.nextGaussian() * (random.nextBoolean() ? 400 : 40_000)) / 10_000;
            contributions.add(new Contribution("rule-" + i, "s" + i, decibans));
        }
        if (random.nextBoolean()) {
            contributions.add(new Contribution(Contribution.RIVALS, null, random.nextInt(200_000) / -10_000.0));
        }
        return contributions;
    }

    @Test
    void linesAddUpToTheTotalAsShown() {
        Random random = new Random(20210704);
        for (int i = 0; i < CASES; i++) {
            ClaimScore score = score(random(random));
            for (int aSide : new int[] {1, 3, Integer.MAX_VALUE}) {
                DecibanColumn column = DecibanColumn.of(score, aSide);
                int sum = column.lines().stream().mapToInt(Line::tenths).sum();
                assertEquals(column.total(), sum);
                assertEquals(score.logOdds() * 10, column.total(), 0.5001);
            }
        }
    }

    @Test
    void noLineIsATenthOrMoreAwayFromWhatItStandsFor() {
        Random random = new Random(20030409);
        for (int i = 0; i < CASES; i++) {
            for (Line line :
                    DecibanColumn.of(score(random(random)), Integer.MAX_VALUE).lines()) {
                if (line.of() != null) {
                    assertEquals(line.of().decibans() * 10, line.tenths(), 1);
                }
            }
        }
    }

    @Test
    void theStrongestOfEachSideComeFirst() {
        DecibanColumn column = DecibanColumn.of(
                score(List.of(
                        new Contribution("a", "s1", 0.5),
                        new Contribution("b", "s1", 2),
                        new Contribution("c", "s1", 1),
                        new Contribution("d", "s2", -3),
                        new Contribution("e", "s2", 4))),
                2);
        List<String> rules = column.lines().stream()
                .map(line -> line.of() == null ? "" : line.of().rule())
                .toList();
        assertEquals(List.of("e", "b", "", "d"), rules);
        assertEquals(2, column.lines().get(2).more());
    }

    @Test
    void oneLineMoreIsShownRatherThanCounted() {
        DecibanColumn column =
                DecibanColumn.of(score(List.of(new Contribution("a", "s1", 1), new Contribution("b", "s1", 2))), 1);
        assertTrue(column.lines().stream().allMatch(line -> line.more() == 0));
    }
}
