package org.credence.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void whatIsNotCertainNeverLooksCertain() {
        assertEquals("0.00", Legible.probability(0));
        assertEquals("<0.01", Legible.probability(0.004));
        assertEquals("0.01", Legible.probability(0.005));
        assertEquals(">0.99", Legible.probability(0.996));
        assertEquals("1.00", Legible.probability(1));
    }

    @Test
    void hundredthsKeepTheirSign() {
        assertEquals("-1.25", Legible.hundredths(-1.25));
        assertEquals("0.00", Legible.hundredths(-0.001));
        assertEquals("12.05", Legible.hundredths(12.05));
    }

    @Test
    void tenthsAddUpToTheRoundedSum() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            List<Double> decibans = new ArrayList<>();
            for (int j = random.nextInt(40); j > 0; j--) {
                decibans.add(Math.rint(random.nextGaussian() * 50_000) / 10_000);
            }
            int[] tenths = Legible.tenths(decibans);
            long units =
                    decibans.stream().mapToLong(it -> Math.round(it * 10_000)).sum();
            assertEquals(Math.floorDiv(units + 500, 1000L), IntStream.of(tenths).sum());
            for (int j = 0; j < tenths.length; j++) {
                assertEquals(decibans.get(j), tenths[j] / 10.0, 0.1);
            }
        }
    }
}
