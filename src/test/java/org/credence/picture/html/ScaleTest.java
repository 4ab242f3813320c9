package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.credence.argument.Decibans;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ticksAreRound() {
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0), new Scale(-2, 16, 0, 1).ticks(6));
        assertEquals(List.of(0.0, 0.2, 0.4, 0.6), new Scale(0, 0.6, 0, 1).ticks(5));
        assertEquals(List.of(-0.01, 0.0, 0.01, 0.02), new Scale(-0.01, 0.02, 0, 1).ticks(5));
    }

    @Test
    void widenedScaleBeginsAndEndsAtATickAndHoldsWhatItWasMadeFor() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            double low = random.nextGaussian() * Math.pow(10, random.nextInt(4) - 1);
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(4) - 1);
            Scale scale = Scale.around(low, high, 9);
            List<Double> ticks = scale.ticks(9);
            assertTrue(scale.low() <= low && high <= scale.high(), scale + " for " + low + " to " + high);
            assertEquals(scale.low(), ticks.get(0), 1e-9);
            assertEquals(scale.high(), ticks.get(ticks.size() - 1), 1e-9);
            assertTrue(ticks.size() <= 9, ticks.toString());
        }
    }

    @Test
    void stretchOfOneNumberIsWidened() {
        Scale scale = Scale.around(3, 3, 9);
        assertTrue(scale.low() < 3 && scale.high() > 3);
        assertThrows(IllegalArgumentException.class, () -> new Scale(1, 1, 0, 1));
    }

    @Test
    void probabilitiesStandWhereTheirLogOddsAre() {
        Scale scale = new Scale(-10, 10, 0, 400);
        Axis axis = Axis.probabilities(scale);
        for (Axis.Tick tick : axis.ticks()) {
            assertEquals(Decibans.logOdds(Double.parseDouble(tick.label())), tick.at(), 1e-9);
        }
        assertTrue(axis.fitting(scale).stream().anyMatch(it -> it.label().equals("0.9")));
    }

    @Test
    void labelsThatWouldTouchAreLeftOutTheMostWelcomeStay() {
        Scale scale = new Scale(-40, 40, 0, 120);
        List<String> labels = Axis.probabilities(scale).fitting(scale).stream()
                .map(Axis.Tick::label)
                .toList();
        assertTrue(labels.contains("0.5"), labels.toString());
        assertTrue(labels.size() < 6, labels.toString());
    }
}
