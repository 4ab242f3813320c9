package org.credence.bench.accuracy.rumour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.ShippedRules;
import org.credence.bench.accuracy.rumour.RumourBench.Row;
import org.credence.bench.accuracy.rumour.RumourBench.Way;
import org.credence.exchange.catalog.RealData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RumourBenchTest {
    private static final Path MADE_UP = Path.of("src/test/resources/accuracy/rumours");

    @Test
    void errorsAreThoseOfTheScorer() {
        assertEquals(0.04, new Answer(true, 0.8).squaredError(Veracity.TRUE), 1e-12);
        assertEquals(1, new Answer(true, 0.8).squaredError(Veracity.FALSE));
        assertEquals(0.64, new Answer(false, 0.8).squaredError(Veracity.UNVERIFIED), 1e-12);
        assertEquals(Veracity.UNVERIFIED, new Answer(true, 0.49).label());
        assertEquals(Veracity.FALSE, new Answer(false, 0.5).label());
    }

    @Test
    void macroF1IsTheMeanOverThreeLabels() {
        Mark.Tally tally = new Mark.Tally();
        tally.add(new Answer(true, 1), Veracity.TRUE);
        tally.add(new Answer(true, 1), Veracity.FALSE);
        tally.add(new Answer(true, 0), Veracity.UNVERIFIED);
        // true: 2·1/(2·1 + 1), false: 0, unverified: 1
        assertEquals((2.0 / 3 + 0 + 1) / 3, tally.mark().macroF1(), 1e-12);
        assertEquals(Math.sqrt(1.0 / 3), tally.mark().rmse(), 1e-12);
    }

    @Test
    void theEngineTellsMadeUpRumoursByOtherEvents() throws IOException {
        RumourSet set = RumourSet.read(MADE_UP);
        assertTrue(RumourBench.isWorthwhile(set));
        List<Row> rows = RumourBench.of(set, ShippedRules.credence(Path.of("rules")));
        assertEquals(Way.values().length, rows.size());
        rows.forEach(row -> assertEquals(36, row.mark().asked()));
        assertEquals(1, rows.get(Way.ENGINE.ordinal()).mark().macroF1());
        assertTrue(rows.get(Way.MAJORITY.ordinal()).mark().macroF1() < 0.4);
    }

    @Test
    void aFolderOfValuesHoldsNoThreads() throws IOException {
        assertFalse(RumourSet.isOne(Path.of("src/site/resources/example/values")));
    }

    /** Last: 0.469 and 0.650; the best of the simple ways 0.402 and 0.654. */
    @Test
    @Tag("real")
    void theEngineTellsRumoursBetterThanSimpleWays() throws IOException {
        RumourSet set = RumourSet.read(RealData.of("rumoureval2019"));
        List<Row> rows = RumourBench.of(set, ShippedRules.credence(Path.of("rules")));
        Mark engine = rows.get(Way.ENGINE.ordinal()).mark();
        assertTrue(engine.macroF1() > 0.45, engine.toString());
        assertTrue(engine.rmse() < 0.66, engine.toString());
        for (Way way : List.of(Way.MAJORITY, Way.VOTES, Way.SHARES)) {
            Mark simple = rows.get(way.ordinal()).mark();
            assertTrue(engine.macroF1() > simple.macroF1(), way.toString());
            assertTrue(engine.rmse() < simple.rmse(), way.toString());
        }
    }
}
