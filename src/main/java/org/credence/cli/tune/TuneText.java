package org.credence.cli.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.Temperature;
import org.credence.cli.text.Ink;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.tune.CaseBook;
import org.credence.tune.Tuning;
import org.credence.tune.Tuning.Move;
import org.credence.tune.design.Case;
import org.credence.tune.fit.Selection;
import org.credence.tune.fit.Selection.Kind;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;

/** What tuning found, for people. */
final class TuneText {
    private final Tuning tuning;
    private final CaseBook book;

    TuneText(Tuning tuning, CaseBook book) {
        this.tuning = tuning;
        this.book = book;
    }

    void print(Page page) {
        corpus(page);
        page.separate();
        performance(page);
        moved(page);
        refused(page);
        still(page, Kind.STILL, "would move by less than their standard error");
        still(page, Kind.HELD, "stand at an end of their range, and would go on");
        still(page, Kind.TOO_FEW_CASES, "too few cases (10 from 3 incidents are needed)");
        still(page, Kind.UNHEARD, "no settled claim depends on them");
    }

    private void corpus(Page page) {
        List<Case> cases = tuning.design().cases();
        long confirmed = cases.stream().filter(Case::confirmed).count();
        page.line(Ink.BOLD.on(cases.size() + " settled claims") + " of "
                + tuning.design().incidents().size() + " incidents: " + confirmed + " confirmed, "
                + (cases.size() - confirmed) + " refuted; the latest settled " + book.latest());
        CaseBook.Omissions out = book.omissions();
        if (out.undetermined() + out.forecasts() + out.unheard() > 0) {
            page.beside(
                    "",
                    "left out: " + out.undetermined() + " undetermined, " + out.forecasts() + " forecasts, "
                            + out.unheard() + " on which nobody had said anything before they were settled",
                    Ink.FAINT);
        }
    }

    private void performance(Page page) {
        Table table = new Table("", ">before", ">after", "same claims", ">after", "held out");
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            Tuning.Measured measured = tuning.performance().of(metric);
            rows.add(List.of(
                    name(metric),
                    Decimals.of(measured.before().value(), 4),
                    Decimals.of(measured.train().after(), 4),
                    change(measured.train(), page),
                    Decimals.of(measured.held().after(), 4),
                    change(measured.held(), page) + Page.FIXED_SPACE + meaning(measured.held())));
        }
        table.print(page, rows, true);
        page.beside(
                "",
                "held out: each claim priced by a proposal that never saw its incident ("
                        + tuning.performance().folds() + " folds); ranges are 90 % intervals of the change",
                Ink.FAINT);
    }

    static String name(Metric metric) {
        return switch (metric) {
            case BRIER -> "Brier";
            case LOG_LOSS -> "log loss";
            case CALIBRATION_ERROR -> "calibration error";
            case AUC -> "AUC";
        };
    }

    private static String change(Difference difference, Page page) {
        return interval(difference.change(), page).replace(' ', Page.FIXED_SPACE);
    }

    /** {@code −0.0041 to +0.0012}. */
    private static String interval(Estimate estimate, Page page) {
        return signed(estimate.low(), page) + " to " + signed(estimate.high(), page);
    }

    private static String signed(double number, Page page) {
        return Decimals.signed(number, 4).replace("-", page.style().minus());
    }

    private static String meaning(Difference difference) {
        return switch (difference.meaning()) {
            case BETTER -> Ink.GREEN.on("better");
            case WORSE -> Ink.RED.on("worse");
            case WITHIN_NOISE -> Ink.FAINT.on("within" + Page.FIXED_SPACE + "noise");
        };
    }

    private void moved(Page page) {
        List<List<String>> rows = new ArrayList<>();
        tuning.moves().stream()
                .filter(move -> move.alone() != null)
                .sorted(Comparator.comparingDouble(move -> gain(move)))
                .forEach(move -> rows.add(row(move, page)));
        Tuning.TemperatureFate heat = tuning.temperature();
        double was = tuning.design().tariff().present().temperature();
        if (heat.value() != was && heat.gain() != null) {
            rows.add(List.of(
                    Temperature.NAME,
                    Numbers.plain(was),
                    Numbers.plain(heat.value()),
                    Decimals.of(heat.fit().standardError() * heat.fit().value(), 3),
                    Integer.toString(tuning.design().cases().size()),
                    Integer.toString(tuning.design().incidents().size()),
                    "yes",
                    change(heat.gain(), page)));
        }
        if (!rows.isEmpty()) {
            page.separate();
            new Table(
                            "moved",
                            ">was",
                            ">now",
                            ">error",
                            ">cases",
                            ">incidents",
                            "beyond chance",
                            "log loss with it alone, held out")
                    .print(page, rows, true);
        }
    }

    private static double gain(Move move) {
        Difference alone = move.alone();
        return alone == null ? 0 : alone.change().value();
    }

    private List<String> row(Move move, Page page) {
        Selection.Fate fate = move.fate();
        Difference alone = move.alone();
        return List.of(
                fate.price().rule().name(),
                amount(fate.price(), fate.price().value()),
                amount(fate.price(), move.to()),
                error(fate),
                Integer.toString(fate.bearing().cases()),
                Integer.toString(fate.bearing().incidents()),
                tuning.isBeyondChance(fate) ? "yes" : "",
                alone == null ? "" : change(alone, page));
    }

    private static String error(Selection.Fate fate) {
        return Decimals.of(fate.standardError(), Decimals.of(fate.price().unit()) + 1);
    }

    static String amount(Price price, double value) {
        return price.unit() == Price.Unit.WEIGHT
                ? Numbers.plain(value) + Page.FIXED_SPACE + "dB"
                : "x" + Page.FIXED_SPACE + Numbers.plain(value);
    }

    private void refused(Page page) {
        List<String> lines = new ArrayList<>();
        for (Move move : tuning.moves()) {
            Selection.Fate fate = move.fate();
            String rule = fate.price().rule().name();
            if (move.breaks() != null) {
                lines.add(rule + ": would break " + move.breaks());
            } else if (fate.kind() == Kind.AT_END) {
                lines.add(rule + ": " + atEnd(fate));
            }
        }
        if (tuning.temperature().breaks() != null) {
            lines.add(Temperature.NAME + ": would break " + tuning.temperature().breaks());
        }
        if (!lines.isEmpty()) {
            page.separate();
            page.line(Ink.BOLD.on("refused"));
            lines.forEach(line -> page.beside("  ", line));
        }
    }

    /** What the outcomes ask for lies at the end of the range or beyond; how far beyond is not asked. */
    static String atEnd(Selection.Fate fate) {
        boolean flips = fate.price().unit() == Price.Unit.WEIGHT && fate.estimate() == 0;
        return "runs from " + Numbers.plain(fate.price().value()) + " to the end of its range, "
                + Numbers.plain(fate.estimate()) + (flips ? ", where its sign would flip" : "") + "; error "
                + error(fate);
    }

    private void still(Page page, Kind kind, String what) {
        List<String> rules = tuning.moves().stream()
                .filter(move -> move.fate().kind() == kind)
                .map(move -> move.fate().price().rule().name())
                .toList();
        if (!rules.isEmpty()) {
            page.separate();
            page.line(Ink.BOLD.on(Integer.toString(rules.size())) + " " + what);
            page.beside("  ", String.join(", ", rules), Ink.FAINT);
        }
    }
}
