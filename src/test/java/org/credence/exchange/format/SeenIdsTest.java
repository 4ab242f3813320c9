package org.credence.exchange.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void idIsNewOnce() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.isNew("id-" + i));
        }
        for (int i = 0; i < 10_000; i++) {
            assertFalse(seen.isNew("id-" + i));
        }
    }

    /** Memory is bounded: what is too much is not remembered, and what was is not forgotten. */
    @Test
    void tooManyAreAllNew() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < SeenIds.MOST; i++) {
            seen.isNew("id-" + i);
        }
        assertTrue(seen.isNew("one more"));
        assertTrue(seen.isNew("one more"));
        assertFalse(seen.isNew("id-7"));
    }
}
