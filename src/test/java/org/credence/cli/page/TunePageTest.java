package org.credence.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.picture.Fact;
import org.credence.picture.html.Html;
import org.credence.picture.html.Parsed;
import org.credence.tune.Guard;
import org.credence.tune.Stages;
import org.credence.tune.SyntheticCorpus;
import org.credence.tune.Tuner;
import org.credence.tune.Tuning;
import org.credence.tune.fit.Selection.Kind;
import org.credence.tune.metric.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TunePageTest {
    private static final String LEAD = "The prices </script> & \"all\" that.";
    private static Tuning tuning;
    private static Parsed page;

    @BeforeAll
    static void tune() throws Exception {
        SyntheticCorpus corpus = SyntheticCorpus.of(600, 5);
        tuning = new Tuner(corpus.settled(corpus.known(3), 7), 1, Guard.NONE, Stages.SILENT).tune();
        page = Parsed.of(Html.of(TunePage.of(tuning, List.of(LEAD), List.of(new Fact("seed", "1")))));
    }

    @Test
    void eachPriceOnWhichClaimsDependHasARow() {
        List<String> rules = page.withClass("figure", "prices").stream()
                .flatMap(figure -> rows(figure).stream())
                .map(row -> Parsed.cells(row).get(0).getTextContent())
                .toList();
        assertEquals(
                tuning.moves().stream()
                        .filter(it -> it.fate().kind() != Kind.UNHEARD)
                        .map(it -> it.fate().price().rule().name())
                        .sorted()
                        .toList(),
                rules.stream().sorted().toList());
    }

    @Test
    void pricesThatMovedComeFirstAndSayWhatTheyBring() {
        Element weights = page.withClass("figure", "prices").get(0);
        List<String> notes = rows(weights).stream()
                .map(row -> Parsed.cells(row).get(Parsed.cells(row).size() - 1).getTextContent())
                .toList();
        assertTrue(notes.get(0).startsWith("moved; alone it changes held-out log loss by"), notes.get(0));
        assertTrue(notes.get(notes.size() - 1).startsWith("stays"), notes.toString());
        boolean stays = false;
        for (String note : notes) {
            assertTrue(!stays || note.startsWith("stays"), notes.toString());
            stays |= note.startsWith("stays");
        }
    }

    @Test
    void measuresAreThoseOfTheTuning() {
        Element sheet = page.withClass("table", "alone").get(0);
        List<Element> rows = Parsed.in(Parsed.in(sheet, "tbody").get(0), "tr");
        assertEquals(Metric.values().length, rows.size());
        double brier = Double.parseDouble(Parsed.cells(rows.get(0)).get(3).getTextContent());
        assertEquals(tuning.performance().of(Metric.BRIER).held().after(), brier, 0.00005);
    }

    @Test
    void reliabilityCountsEveryClaimTwice() {
        Element figure = page.withClass("figure", "reliability").get(0);
        int claims = rows(figure).stream()
                .mapToInt(row -> Integer.parseInt(Parsed.cells(row).get(1).getTextContent()))
                .sum();
        assertEquals(2 * tuning.performance().before().size(), claims);
    }

    @Test
    void leadIsText() {
        assertTrue(page.all("p").stream().anyMatch(it -> it.getTextContent().equals(LEAD)));
    }

    private static List<Element> rows(Element figure) {
        return Parsed.in(Parsed.in(figure, "tbody").get(0), "tr");
    }
}
