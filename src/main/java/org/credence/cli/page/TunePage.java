package org.credence.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credence.argument.Price;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Page;
import org.credence.picture.Prices;
import org.credence.picture.Reliability;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.Legible;
import org.credence.tune.Tuning;
import org.credence.tune.Tuning.Measured;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.Selection.Kind;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Predictions;

/** What tuning found, as a page: whether it is better on incidents it never saw, and what became of each price. */
public final class TunePage {
    /** Differences of metrics are often in the third decimal. */
    private static final int DECIMALS = 4;

    private final Tuning tuning;

    private TunePage(Tuning tuning) {
        this.tuning = tuning;
    }

    /**
     * The page.
     *
     * @param lead     what is proposed or refused, and why, a paragraph each
     * @param colophon what it was made with
     */
    public static Page of(Tuning tuning, List<String> lead, List<Fact> colophon) {
        return new TunePage(tuning).page(lead, colophon);
    }

    private Page page(List<String> lead, List<Fact> colophon) {
        List<Figure> quality = List.of(metrics(), reliability());
        return new Page(
                "What outcomes say of the prices",
                lead,
                facts(),
                List.of(
                        Section.of(
                                "Before and after",
                                "Held out means: each claim is judged at prices that were fitted without its incident.",
                                quality),
                        prices()),
                colophon);
    }

    private List<Fact> facts() {
        Predictions before = tuning.performance().before();
        Setting present = tuning.design().tariff().present();
        double temperature = tuning.temperature().value();
        return List.of(
                new Fact("settled claims", String.valueOf(before.size())),
                new Fact("incidents", String.valueOf(before.incidents())),
                new Fact("confirmed", String.valueOf(before.confirmed())),
                new Fact("prices fitted", String.valueOf(tuning.fitted())),
                new Fact("prices moved", String.valueOf(moved())),
                new Fact(
                        "temperature",
                        temperature == present.temperature()
                                ? "stays " + Legible.hundredths(temperature)
                                : Legible.hundredths(present.temperature()) + " → " + Legible.hundredths(temperature)),
                new Fact(
                        "held-out log loss",
                        reading(tuning.performance().of(Metric.LOG_LOSS).held())));
    }

    private long moved() {
        return tuning.moves().stream()
                .filter(it -> it.fate().kind() == Kind.MOVED)
                .count();
    }

    private Reliability reliability() {
        return new Reliability(
                "How often claims were confirmed, by the confidence they were given",
                List.of(
                        Curves.of("before", tuning.performance().before()),
                        Curves.of("after, held out", tuning.performance().held())));
    }

    private Sheet metrics() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Metric, Measured> each : tuning.performance().measured().entrySet()) {
            Difference train = each.getValue().train();
            Difference held = each.getValue().held();
            rows.add(List.of(
                    name(each.getKey()),
                    number(held.before()),
                    number(train.after()),
                    number(held.after()),
                    signed(held.change().value()),
                    interval(held.change()),
                    reading(held)));
        }
        return new Sheet(
                "How good it is",
                List.of(
                        Column.text("measure"),
                        Column.numbers("before"),
                        Column.numbers("after, as fitted"),
                        Column.numbers("after, held out"),
                        Column.numbers("change held out"),
                        Column.numbers("90 % interval"),
                        Column.text("reading")),
                rows);
    }

    private Section prices() {
        List<Figure> figures = new ArrayList<>();
        for (Price.Unit unit : List.of(Price.Unit.WEIGHT, Price.Unit.FACTOR)) {
            List<Prices.PricePoint> points = PricePoints.of(tuning, unit);
            if (!points.isEmpty()) {
                figures.add(new Prices(unit == Price.Unit.WEIGHT ? "Weights" : "Factors", unit, points));
            }
        }
        long unheard = tuning.moves().stream()
                .filter(it -> it.fate().kind() == Kind.UNHEARD)
                .count();
        String lead = unheard == 0 ? "" : "Left out: prices on which no settled claim depends (" + unheard + ").";
        return Section.of("Prices", lead, figures);
    }

    private static String name(Metric metric) {
        return switch (metric) {
            case BRIER -> "Brier score";
            case LOG_LOSS -> "log loss";
            case CALIBRATION_ERROR -> "calibration error";
            case AUC -> "AUC";
        };
    }

    private static String reading(Difference difference) {
        return difference.meaning().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String interval(Estimate estimate) {
        return signed(estimate.low()) + " to " + signed(estimate.high());
    }

    static String signed(double number) {
        return number > 0 ? "+" + number(number) : number(number);
    }

    private static String number(double number) {
        if (!Double.isFinite(number)) {
            return "not measured";
        }
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace("-", "−");
    }
}
