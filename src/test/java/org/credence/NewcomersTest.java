package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.price.Contribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What newcomers can do together has a limit, whoever they are, whatever they say, and however many. */
class NewcomersTest {
    private static final int CASES = 10_000;
    private static final int POOL = 50;
    /** Log-odds and the line of the limit are kept to a ten-thousandth of a deciban. */
    private static final double ROUNDING = 0.001;

    private static Credence credence;
    private static double limit;

    @BeforeAll
    static void open() throws Exception {
        credence = ShippedRules.credence(Path.of("rules"));
        limit = credence.prices().of("newcomers-together").value();
    }

    /** One incident without and with a crowd. */
    private record Case(Incident before, Incident after) {}

    @Test
    void crowdsNeverMoveAClaimFurtherThanTheLimit() {
        requireLimit(CASES);
    }

    private static void requireLimit(int count) {
        double most = 0;
        int beyondHalf = 0;
        for (int seed = 0; seed < count; seed += POOL) {
            RandomIncidents incidents = new RandomIncidents(seed);
            Random random = new Random(seed);
            List<Source> all = new ArrayList<>(RandomCrowd.settled(incidents));
            RandomCrowd crowd = new RandomCrowd(random);
            all.addAll(crowd.sources());
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < POOL; i++) {
                Incident before = incidents.next("i" + (seed + i));
                cases.add(new Case(before, crowd.joined(before)));
            }
            for (double moved : moved(cases, new Sources(all))) {
                most = Math.max(most, Math.abs(moved));
                beyondHalf += Math.abs(moved) > limit / 2 ? 1 : 0;
            }
        }
        assertTrue(beyondHalf > count / 4, "only " + beyondHalf + " crowds did much");
        assertTrue(most > 0.95 * limit, "no crowd came near the limit, the furthest " + most);
    }

    /** By how much each claim of each case moves, in dB; those of which nothing was known before start from nothing. */
    private static List<Double> moved(List<Case> cases, Sources sources) {
        List<IncidentScore> before = score(cases.stream().map(Case::before).toList(), sources);
        List<IncidentScore> after = score(cases.stream().map(Case::after).toList(), sources);
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (ClaimScore claim : before.get(i).claims()) {
                ClaimScore then = after.get(i).claim(claim.id());
                double change = then.logOdds() - claim.logOdds();
                double most = then.claim().isRivalled() ? 2 * limit : limit;
                assertTrue(
                        Math.abs(change) <= most + ROUNDING,
                        () -> claim.claim().getIncident() + " " + claim.id() + " moved by " + change);
                double sum = then.contributions().stream()
                        .mapToDouble(Contribution::decibans)
                        .sum();
                assertEquals(then.logOdds(), sum, 1e-6);
                moved.add(change);
            }
        }
        return moved;
    }

    private static List<IncidentScore> score(List<Incident> incidents, Sources sources) {
        return credence.score(incidents, sources, TrackRecords.FROM_FILE, Cut.NONE);
    }
}
