package org.credence.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.bench.accuracy.Peers;
import org.credence.bench.accuracy.rumour.Mark;
import org.credence.learn.belief.Quality;
import org.credence.picture.Fact;
import org.credence.picture.html.Html;
import org.credence.picture.html.Parsed;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AccuracyPageTest {
    private final AccuracyPage page = new AccuracyPage();

    private static Quality quality() {
        return new Quality(
                40,
                0.75,
                0.1,
                0.3,
                0.05,
                0.8,
                List.of(new Quality.Bin(0.4, 0.5, 10, 0.45, 0.25), new Quality.Bin(0.9, 1, 30, 0.95, 0.9)));
    }

    private static Predictions predictions() {
        return Predictions.of(List.of(
                new Prediction(0.85, true, "a"), new Prediction(0.85, false, "b"), new Prediction(0.15, false, "c")));
    }

    private Parsed parsed(String... skipped) {
        return Parsed.of(Html.of(page.page(List.of(skipped), List.of(new Fact("data", "synthetic")))));
    }

    private static List<List<String>> rows(Element parent) {
        return Parsed.in(Parsed.in(parent, "tbody").get(0), "tr").stream()
                .map(row ->
                        Parsed.cells(row).stream().map(Element::getTextContent).toList())
                .toList();
    }

    @Test
    void everySetAndWayHasItsRowAndItsBins() {
        page.values("harbours", "records", quality(), new Peers.Peer("harbours", true, 0.7, Double.NaN, "Sums"));
        page.values("harbours", "no labels", quality(), null);
        page.values("bridges", "records", quality(), null);
        Parsed parsed = parsed();
        List<List<String>> figures = rows(parsed.withClass("table", "alone").get(0));
        assertEquals(
                List.of("harbours, records", "40", "0.750", "0.100", "0.300", "0.050", "0.800", "0.700", "Sums"),
                figures.get(0));
        assertEquals(3, figures.size());
        Element figure = parsed.withClass("figure", "reliabilities").get(0);
        List<List<String>> bins = rows(figure);
        assertEquals(6, bins.size());
        assertEquals(
                List.of("harbours, records, 0.90 to 1.00", "30", "27", "0.95", "0.90"),
                bins.get(1).subList(0, 5));
        assertEquals("2.50", bins.get(0).get(2));
        for (Element picture : Parsed.in(figure, "svg")) {
            if (picture.getAttribute("role").equals("img")) {
                assertEquals(3, count(picture, "diagonal"));
                assertEquals(6, count(picture, "for-mark small"));
                assertEquals(6, count(picture, "count-bar"));
            }
        }
    }

    private static long count(Element picture, String style) {
        return Parsed.in(picture, "*").stream()
                .filter(it -> it.getAttribute("class").equals(style))
                .count();
    }

    @Test
    void setsWithOneDiagramStandBesideEachOther() {
        page.speakers("synthetic-one", "engine", predictions());
        page.speakers("synthetic-two", "engine", predictions());
        List<List<String>> bins =
                rows(parsed().withClass("figure", "reliabilities").get(0));
        assertEquals(
                List.of("synthetic-one, engine, 0.10 to 0.20", "1", "0", "0.15", "0.00"),
                bins.get(0).subList(0, 5));
        assertEquals("synthetic-two, engine, 0.80 to 0.90", bins.get(3).get(0));
        assertEquals("0.50", bins.get(3).get(4));
    }

    @Test
    void aWayWithoutConfidencesHasARowAlone() {
        page.rumours("rumours", "votes", new Mark(9, 0.5, 0.4), null);
        Parsed parsed = parsed("x has no tables");
        assertEquals(List.of(), parsed.withClass("figure", "reliabilities"));
        assertEquals(
                List.of(List.of("rumours, votes", "9", "0.500", "0.400")),
                rows(parsed.withClass("table", "alone").get(0)));
        assertTrue(parsed.all("p").stream().anyMatch(it -> it.getTextContent().equals("Skipped: x has no tables.")));
    }
}
