package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WilsonTest {

    @Test
    void endsSolveTheQuadraticThatDefinesThem() {
        for (int cases = 1; cases < 60; cases++) {
            for (int hits = 0; hits <= cases; hits++) {
                Wilson interval = Wilson.of(hits, cases);
                double share = (double) hits / cases;
                for (double end : new double[] {interval.low(), interval.high()}) {
                    double error = Math.sqrt(end * (1 - end) / cases);
                    assertEquals(Wilson.Z * error, Math.abs(end - share), 1e-7);
                }
                assertTrue(interval.low() <= share + 1e-12 && share <= interval.high() + 1e-12);
            }
        }
    }

    @Test
    void noHitsStillLeaveRoom() {
        assertEquals(0, Wilson.of(0, 10).low(), 1e-12);
        assertEquals(0.213, Wilson.of(0, 10).high(), 0.0005);
    }
}
