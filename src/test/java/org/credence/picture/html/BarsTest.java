package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.picture.Waterfall;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void eachBarBeginsWhereTheOneBeforeEndedAndTheLastEndsAtTheTotal() {
        for (int steps = 0; steps < 60; steps++) {
            Waterfall waterfall = Samples.waterfall(steps);
            Bars bars = Bars.of(waterfall.steps());
            int at = 0;
            for (Bars.Bar bar : bars.all()) {
                assertEquals(at, bar.from());
                at = bar.to();
            }
            assertEquals(bars.total(), at);
            assertEquals(waterfall.total(), bars.total() / 10.0, 0.05 + 1e-9);
            assertTrue(bars.all().size() <= 16, "bars: " + bars.all().size());
        }
    }

    @Test
    void fewStepsStayAsTheyAre() {
        List<Bars.Bar> bars = Bars.of(Samples.waterfall(16).steps()).all();
        assertEquals(16, bars.size());
        assertEquals("synthetic-rule-7", bars.get(7).rule());
    }

    @Test
    void weakestOfManyAreToldTogetherBySide() {
        List<String> names = Bars.of(Samples.waterfall(40).steps()).all().stream()
                .map(Bars.Bar::rule)
                .toList();
        assertEquals(
                1, names.stream().filter(it -> it.endsWith("weaker for it")).count());
        assertEquals(
                1, names.stream().filter(it -> it.endsWith("weaker against it")).count());
    }
}
