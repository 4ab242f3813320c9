package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UntouchedTest {
    private static final int MILLION = 1_000_000;

    @Test
    void ofAMillionNamesNoneIsTakenForOneThatWasThere() {
        Untouched untouched = new Untouched(true);
        int taken = 0;
        for (int i = 0; i < MILLION; i++) {
            taken += untouched.touch("synthetic-" + i) ? 1 : 0;
        }
        assertEquals(0, taken);
        for (int i = 0; i < MILLION; i++) {
            assertTrue(untouched.touch("synthetic-" + i));
        }
    }

    @Test
    void whereSomethingWasBeforeAnythingMayBeThere() {
        assertTrue(new Untouched(false).touch("synthetic-1"));
    }
}
