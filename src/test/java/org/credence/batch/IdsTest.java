package org.credence.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void knowsEveryIdAgain() {
        Ids ids = new Ids();
        for (int i = 0; i < 200_000; i++) {
            assertTrue(ids.add("synthetic-" + i), "synthetic-" + i);
        }
        for (int i = 0; i < 200_000; i++) {
            assertFalse(ids.add("synthetic-" + i), "synthetic-" + i);
        }
        assertEquals(200_000, ids.size());
    }

    @Test
    void hashesTellOrderAndBoundsApart() {
        assertNotEquals(
                new Hash().add("ab").add("c").toString(),
                new Hash().add("a").add("bc").toString());
        assertNotEquals(
                new Hash().add(1L).add(2L).toString(),
                new Hash().add(2L).add(1L).toString());
        byte[] bytes = "seventeen bytes !".getBytes(StandardCharsets.UTF_8);
        String all = new Hash().add(bytes, 17).toString();
        for (int i = 0; i < 17; i++) {
            bytes[i] ^= 1;
            assertNotEquals(all, new Hash().add(bytes, 17).toString());
            bytes[i] ^= 1;
        }
        assertEquals(all, new Hash().add(bytes, 17).toString());
        assertNotEquals(all, new Hash().add(bytes, 16).toString());
    }
}
