package org.credence.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.compare.Reversals.Reversal;
import org.credence.compare.Reversals.Standing;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void incidentsThatChangePlacesAreFound() {
        Reversals reversals =
                reversals(10, new Standing("a", 0.9, 0.3), new Standing("b", 0.5, 0.6), new Standing("c", 0.1, 0.2));
        assertEquals(3, reversals.pairs());
        assertEquals(1, reversals.count());
        Reversal only = reversals.biggest().top().get(0);
        assertEquals("a", only.fell().incident());
        assertEquals("b", only.rose().incident());
        assertEquals(0.3, only.size(), 1e-12);
    }

    @Test
    void equalsDoNotChangePlaces() {
        assertEquals(
                0,
                reversals(10, new Standing("a", 0.5, 0.3), new Standing("b", 0.5, 0.6))
                        .count());
        assertEquals(
                0,
                reversals(10, new Standing("a", 0.4, 0.6), new Standing("b", 0.5, 0.6))
                        .count());
    }

    @Test
    void nobodyAloneChangesPlaces() {
        assertEquals(0, reversals(10).pairs());
        assertEquals(0, reversals(10, new Standing("a", 0.5, 0.3)).pairs());
    }

    /** Against looking at every pair, with many ties. */
    @Test
    void agreesWithLookingAtEveryPair() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            Standing[] standings = new Standing[random.nextInt(40)];
            for (int i = 0; i < standings.length; i++) {
                standings[i] = new Standing("i" + i, random.nextInt(12) / 12.0, random.nextInt(12) / 12.0);
            }
            List<Double> clearest = new ArrayList<>();
            long count = 0;
            for (Standing fell : standings) {
                double most = 0;
                for (Standing rose : standings) {
                    boolean turned = fell.before() > rose.before() && fell.after() < rose.after();
                    count += turned ? 1 : 0;
                    most = turned ? Math.max(most, new Reversal(fell, rose).size()) : most;
                }
                if (most > 0) {
                    clearest.add(most);
                }
            }
            clearest.sort((a, b) -> Double.compare(b, a));
            Reversals reversals = reversals(1000, standings);
            assertEquals(count, reversals.count());
            assertEquals(
                    clearest,
                    reversals.biggest().top().stream().map(Reversal::size).toList());
        }
    }

    /** A hundred thousand incidents have five thousand million pairs, of which half change places at random. */
    @Test
    void thePairsOfManyIncidentsAreCounted() {
        Random random = new Random(7);
        Order order = new Order();
        for (int i = 0; i < 100_000; i++) {
            order.add(new Standing("i" + i, random.nextDouble(), random.nextDouble()));
        }
        Reversals reversals = order.reversals(3);
        assertEquals(3, reversals.biggest().top().size());
        assertEquals(4_999_950_000L, reversals.pairs());
        assertEquals(0.5, (double) reversals.count() / reversals.pairs(), 0.01);
    }

    private static Reversals reversals(int top, Standing... standings) {
        Order order = new Order();
        List.of(standings).forEach(order::add);
        return order.reversals(top);
    }
}
