package org.credence.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.argument.Price;
import org.credence.score.price.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RecordsTest {
    private static final Confidence EVEN = new Confidence(0.5, 0.3, 0.7);

    private static void refuses(String part, Executable what) {
        String message = assertThrows(IllegalArgumentException.class, what).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void confidenceOfAWaterfallIsWhatItsStepsComeTo() {
        List<Waterfall.Step> steps = List.of(new Waterfall.Step("a", "", "", 3), new Waterfall.Step("b", "s1", "", -3));
        assertEquals(0, new Waterfall("even", steps, EVEN).total());
        refuses("(3.0 dB)", () -> new Waterfall("odd", steps.subList(0, 1), EVEN));
        refuses("NaN", () -> new Waterfall.Step("a", "", "", Double.NaN));
    }

    @Test
    void confidenceOfABinLiesInItAndNoMoreAreConfirmedThanThereAre() {
        refuses("(none)", () -> new Reliabilities("", List.of()));
        refuses("(none)", () -> new Reliabilities.Group("", List.of()));
        refuses("(0.3)", () -> new Reliability.Bin(0.1, 0.2, 0.3, 4, 2));
        refuses("(5.0)", () -> new Reliability.Bin(0.1, 0.2, 0.15, 4, 5));
        refuses("(-1.0)", () -> new Reliability.Bin(0.1, 0.2, 0.15, 4, -1));
    }

    @Test
    void reliabilityHasOneCurveOrTwo() {
        Reliability.Curve curve = new Reliability.Curve("now", List.of());
        refuses("(0)", () -> new Reliability("none", List.of()));
        refuses("(3)", () -> new Reliability("many", List.of(curve, curve, curve)));
    }

    @Test
    void pricesAreFiniteAndErrorsNotNegative() {
        Price.Range range = new Price.Range(0, 1);
        refuses("NaN", () -> new Prices.PricePoint("r", range, Double.NaN, 0, null, 1, ""));
        refuses("(1.0 ± -0.1)", () -> new Prices.Estimate(1, -0.1));
        refuses("(NaN", () -> new Prices.Estimate(Double.NaN, 0.1));
    }

    @Test
    void rowsOfASheetHaveACellForEachColumn() {
        refuses(
                "2 columns",
                () -> new Sheet(
                        "s", List.of(Sheet.Column.text("a"), Sheet.Column.text("b")), List.of(List.of("only"))));
    }

    @Test
    void pagesAndSectionsAreCalledSomething() {
        refuses("title", () -> new Page(" ", List.of(), List.of(), List.of(), List.of()));
        refuses("heading", () -> Section.of("", "", List.of()));
    }
}
