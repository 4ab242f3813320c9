package org.credence.tune.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.Arguments;
import org.credence.argument.Price;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Provenance;
import org.credence.score.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formulas against the pricing that scores use, over random incidents, prices and temperatures. */
class FormulaTest {
    private static final int INCIDENTS = 300;
    /** Half of the last decimal that a line of an explanation is kept to. */
    private static final double ROUNDING = 0.5e-4;

    private static Credence credence;
    private static Tariff tariff;
    private static List<Arguments> argued;

    @BeforeAll
    static void argue() throws Exception {
        credence = ShippedRules.credence(Path.of("rules"));
        tariff = Tariff.of(credence.prices());
        RandomIncidents random = new RandomIncidents(19);
        Background background = new Background(random.sources(), TrackRecords.FROM_FILE, credence.kinds());
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            incidents.add(Incident.of(random.next("i" + i), background, Cut.NONE));
        }
        argued = credence.rules().argue(incidents, Set.of());
    }

    /** Every price somewhere in its range, some of them where they switch their rule off. */
    private static Setting random(Random random) {
        double[] values = new double[tariff.size()];
        for (int i = 0; i < values.length; i++) {
            Price price = tariff.at(i);
            double width = price.range().high() - price.range().low();
            double anywhere = price.range().low() + width * random.nextDouble();
            double off = price.unit() == Price.Unit.WEIGHT ? 0 : random.nextInt(2);
            values[i] = random.nextInt(8) == 0 && price.range().contains(off) ? off : anywhere;
        }
        return Setting.of(values, random.nextBoolean() ? 1 : 0.5 + 2 * random.nextDouble());
    }

    @Test
    void givesWhatPricingGives() {
        Random random = new Random(1);
        double farthest = 0;
        int claims = 0;
        for (int round = 0; round < 8; round++) {
            Setting at = round == 0 ? tariff.present() : random(random);
            Scorer scorer = new Scorer(credence.rules(), tariff.priced(at), Provenance.UNTOLD);
            List<IncidentScore> scores = scorer.price(argued);
            for (int i = 0; i < argued.size(); i++) {
                for (ClaimScore score : scores.get(i).claims()) {
                    double logOdds = Formula.of(argued.get(i), tariff)
                            .get(score.claim().index())
                            .logOdds(at);
                    double rounding = ROUNDING * (linesNear(scores.get(i)) + 3);
                    assertEquals(
                            score.logOdds(), logOdds, rounding, scores.get(i).id() + " " + score.id());
                    farthest = Math.max(farthest, Math.abs(score.logOdds() - logOdds));
                    claims++;
                }
            }
        }
        assertTrue(claims > 8 * INCIDENTS && farthest > 0 && farthest < 0.002, claims + " " + farthest);
    }

    /** Lines are rounded one by one: of the claim itself, and of whatever rival it competes with. */
    private static int linesNear(IncidentScore score) {
        return score.claims().stream()
                .mapToInt(it -> it.contributions().size())
                .max()
                .orElse(0);
    }

    @Test
    void slopesAreThoseOfDifferences() {
        Random random = new Random(2);
        Slopes slopes = new Slopes(tariff.size());
        Set<Integer> seen = new TreeSet<>();
        for (int round = 0; round < 2000; round++) {
            Arguments arguments = argued.get(random.nextInt(argued.size()));
            var claims = arguments.incident().getClaims();
            Formula formula = Formula.of(arguments, tariff).get(random.nextInt(claims.size()));
            Setting at = random(random);
            slopes.clear();
            formula.differentiate(at, slopes);
            for (int i = 0; i < slopes.size(); i++) {
                int place = slopes.place(i);
                seen.add(place);
                compare(formula, at, place, slopes.of(place));
            }
        }
        assertTrue(seen.size() > 0.9 * tariff.size(), seen.size() + " of " + tariff.size());
    }

    private static void compare(Formula formula, Setting at, int place, double slope) {
        double step = 1e-5;
        double value = at.value(place);
        if (value == 0 || value == 1) {
            return;
        }
        double measured =
                (formula.logOdds(at.with(place, value + step)) - formula.logOdds(at.with(place, value - step)))
                        / (2 * step);
        assertEquals(
                measured,
                slope,
                1e-4 * Math.max(1, Math.abs(slope)),
                tariff.at(place).rule().name());
    }

    @Test
    void pricesWithoutSlopesDoNotMatter() {
        Random random = new Random(3);
        Slopes slopes = new Slopes(tariff.size());
        Setting present = tariff.present();
        for (int round = 0; round < 200; round++) {
            Arguments arguments = argued.get(random.nextInt(argued.size()));
            Formula formula = Formula.of(arguments, tariff).get(0);
            slopes.clear();
            formula.differentiate(present, slopes);
            Setting changed = random(random).withTemperature(1);
            for (int i = 0; i < slopes.size(); i++) {
                changed = changed.with(slopes.place(i), present.value(slopes.place(i)));
            }
            assertEquals(formula.logOdds(present), formula.logOdds(changed), 1e-9);
        }
    }
}
