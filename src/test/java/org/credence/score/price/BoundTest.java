package org.credence.score.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The curve of a limit: whole at first, then ever less, never as far as the limit. */
class BoundTest {
    private static final double STEP = 1e-6;

    @Test
    void leavesWhatIsNowhereNearTheLimit() {
        assertEquals(7.5, Bound.apply(7.5, 10));
        assertEquals(-7.5, Bound.apply(-7.5, 10));
        assertEquals(900, Bound.apply(900, 0));
    }

    @Test
    void keepsTheOrderAndStaysBelow() {
        double last = 0;
        for (double moved = 0.5; moved < 1000; moved += 0.5) {
            double left = Bound.apply(moved, 10);
            assertTrue(left > last && left < 10, moved + " gives " + left);
            assertEquals(-left, Bound.apply(-moved, 10));
            last = left;
        }
    }

    @Test
    void slopesAreThoseOfTheCurve() {
        for (double moved : new double[] {-40, -9, -3, 2, 8, 12, 60}) {
            assertEquals(
                    (Bound.apply(moved + STEP, 10) - Bound.apply(moved - STEP, 10)) / (2 * STEP),
                    Bound.slope(moved, 10),
                    1e-6);
            assertEquals(
                    (Bound.apply(moved, 10 + STEP) - Bound.apply(moved, 10 - STEP)) / (2 * STEP),
                    Bound.slopeByLimit(moved, 10),
                    1e-6);
        }
    }
}
