package org.credence.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.credence.model.Direction;
import org.credence.model.HalfLife;
import org.credence.model.Moment;
import org.junit.jupiter.api.Test;

class AgedSeriesTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static Mark mark(int from, int until) {
        return new Mark("synthetic", 1, 0, null, Direction.ASSERTS, true, settled(from), settled(until));
    }

    private static long settled(int day) {
        return Ticks.settled(Moment.on(START.plusDays(day)));
    }

    /** The sums differ in the last digit for one pair of days in seven, and whoever has a record is no newcomer. */
    @Test
    void anOutcomeThatWasTakenBackIsNoRecord() {
        for (int until = 1; until < 60; until++) {
            AgedSeries series = new AgedSeries(List.of(mark(0, until)), new HalfLife(365));
            for (int day = until + 1; day < 120; day++) {
                long limit = Ticks.limit(Moment.on(START.plusDays(day)));
                assertTrue(series.before(limit, List.of()).asserts().isEmpty(), until + " " + day);
            }
        }
    }

    @Test
    void leftOutMarksLeaveNothing() {
        Mark mark = mark(0, 1_000);
        AgedSeries series = new AgedSeries(List.of(mark), new HalfLife(7));
        for (int day = 1; day < 500; day++) {
            long limit = Ticks.limit(Moment.on(START.plusDays(day)));
            assertTrue(series.before(limit, List.of(mark)).asserts().isEmpty());
        }
    }
}
