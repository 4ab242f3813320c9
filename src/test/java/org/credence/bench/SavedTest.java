package org.credence.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.bench.Timings.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedTest {
    @TempDir
    private Path folder;

    private static Saved saved(double base, double score, double spread) {
        return new Saved("here", "base", List.of(new Timing("base", base, 0), new Timing("score", score, spread)));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Saved saved = saved(10.25, 31.5, 0.125);
        Files.writeString(folder.resolve("bench.json"), saved.text());
        assertEquals(saved, Saved.read(folder.resolve("bench.json")));
    }

    @Test
    void tellsNoiseFromChange() {
        Saved before = saved(10, 40, 1);
        Saved.Change little = saved(10, 43, 1).since(before).get(0);
        assertEquals(0.075, little.share(), 1e-12);
        // 3 · √((1/43)² + (1/40)²)
        assertEquals(0.1024, little.noise(), 1e-4);
        assertTrue(little.isNoise());
        assertFalse(saved(10, 48, 1).since(before).get(0).isNoise());
    }

    @Test
    void aMachineTwiceAsSlowIsNoChange() {
        assertEquals(0, saved(20, 80, 1).since(saved(10, 40, 1)).get(0).share(), 1e-12);
    }

    @Test
    void comparesWhatBothHave() {
        Saved other = new Saved("there", "base", List.of(new Timing("base", 1, 0), new Timing("new", 1, 0)));
        assertEquals(List.of(), other.since(saved(10, 40, 1)));
        assertEquals(List.of("new"), other.notIn(saved(10, 40, 1)));
    }
}
