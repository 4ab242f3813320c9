package org.credence.tune.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.tune.SyntheticCorpus;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.TemperatureFit.Unseen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemperatureFitTest {
    private static SyntheticCorpus corpus;
    private static Setting present;

    @BeforeAll
    static void argue() throws Exception {
        corpus = SyntheticCorpus.of(1000, 1);
        present = corpus.tariff().present();
    }

    private static TemperatureFit fit(double truth, long seed) {
        return TemperatureFit.fit(
                List.of(new Unseen(corpus.settled(present.withTemperature(truth), seed), present)), 1);
    }

    @Test
    void findsAKnownTemperature() {
        for (double truth : new double[] {0.6, 1.5, 2.5}) {
            for (int seed = 1; seed <= 5; seed++) {
                TemperatureFit fit = fit(truth, seed);
                double off = Math.abs(Math.log(fit.value() / truth)) / fit.standardError();
                assertTrue(off < 3, truth + " found as " + fit);
                assertEquals(fit.value(), fit.moved(1), 0.0051);
            }
        }
    }

    @Test
    void staysWhereChanceExplainsTheDifference() {
        for (int seed = 1; seed <= 5; seed++) {
            TemperatureFit fit = fit(1, seed);
            assertTrue(fit.value() != 1, "some difference there is");
            assertEquals(1, fit.moved(1), fit.toString());
        }
    }

    @Test
    void staysWithinWhatATemperatureMayBe() {
        TemperatureFit fit = TemperatureFit.fit(List.of(new Unseen(corpus.tossed(1), present)), 1);
        assertEquals(org.credence.argument.Temperature.MOST, fit.moved(1), 0.011);
    }

    /** The prices of each part are those that were fitted without it. */
    @Test
    void eachPartIsTakenAtItsOwnPrices() {
        int place = corpus.tariff().place("told");
        Setting other = present.with(place, corpus.tariff().at(place).range().high());
        Unseen one = new Unseen(corpus.settled(present, 1), present);
        Unseen two = new Unseen(corpus.settled(present, 2), other);
        Unseen same = new Unseen(corpus.settled(present, 2), present);
        assertTrue(TemperatureFit.fit(List.of(one, two), 1).value()
                != TemperatureFit.fit(List.of(one, same), 1).value());
    }
}
