package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That every stage runs and is told of; how long it took is no matter of a test. */
class BenchCommandTest {

    @Test
    void printsEachStageBesideJacksonAndTheMemoryInUse() {
        InProcess.Run run = InProcess.piped(Map.of(), "bench", "--incidents", "20", "--rounds", "4", "--memory", "320");
        assertEquals(0, run.exit(), run.shown());
        for (String told : List.of(
                "times Jackson",
                "Jackson: parse, write back",
                "read records",
                "graph of facts",
                "graph and rules",
                "price and name",
                "score (graph",
                "write summary",
                "memory in use")) {
            assertTrue(run.shown().contains(told), told + " must be in:\n" + run.shown());
        }
    }

    @Test
    void refusesFewerRoundsThanHaveQuartiles() {
        InProcess.Run run = InProcess.piped(Map.of(), "bench", "--rounds", "3");
        assertEquals(2, run.exit());
    }
}
