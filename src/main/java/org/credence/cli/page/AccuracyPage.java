package org.credence.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.accuracy.Peers;
import org.credence.bench.accuracy.rumour.Mark;
import org.credence.learn.belief.Quality;
import org.credence.picture.Fact;
import org.credence.picture.Page;
import org.credence.picture.Section;
import org.credence.picture.Sheet.Column;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;
import org.jspecify.annotations.Nullable;

/** How right the scores are, as a page: the figures and a small reliability diagram for each set and way. */
public final class AccuracyPage {
    private static final String SPLITS = "With records an object may be asked in several of the five splits; its"
            + " intervals are narrower than independent objects would make them.";

    private final Measured values = new Measured(List.of(
            Column.text("set, how"),
            Column.numbers("asked"),
            Column.numbers("accuracy"),
            Column.numbers("Brier"),
            Column.numbers("log loss"),
            Column.numbers("calibration"),
            Column.numbers("AUC"),
            Column.numbers("peers' best"),
            Column.numbers("peers' Brier"),
            Column.text("by")));
    private final Measured rumours = new Measured(List.of(
            Column.text("set, who"),
            Column.numbers("asked"),
            Column.numbers("macro-F1"),
            Column.numbers("RMSE"),
            Column.numbers("Brier"),
            Column.numbers("log loss"),
            Column.numbers("calibration"),
            Column.numbers("AUC")));
    private final Measured speakers = new Measured(List.of(
            Column.text("set, who"),
            Column.numbers("asked"),
            Column.numbers("AUC"),
            Column.numbers("Brier"),
            Column.numbers("log loss"),
            Column.numbers("calibration"),
            Column.numbers("said"),
            Column.numbers("were right")));

    /** A set of values, measured in one way, beside the best that others reached where that is known. */
    public void values(String set, String how, Quality quality, Peers.@Nullable Peer best) {
        values.row(
                set + ", " + how,
                String.valueOf(quality.questions()),
                number(quality.accuracy()),
                number(quality.brier()),
                number(quality.logLoss()),
                number(quality.calibration()),
                number(quality.auc()),
                best == null ? "" : number(best.accuracy()),
                best == null ? "" : number(best.brier()),
                best == null ? "" : best.who());
        values.curve(set, Curves.of(how, quality));
    }

    /** A set of rumours; the confidence is of those that became true or false, null where a way has none. */
    public void rumours(String set, String who, Mark mark, @Nullable Predictions settled) {
        rumours.row(
                set + ", " + who,
                String.valueOf(mark.asked()),
                number(mark.macroF1()),
                number(mark.rmse()),
                number(settled, Metric.BRIER),
                number(settled, Metric.LOG_LOSS),
                number(settled, Metric.CALIBRATION_ERROR),
                number(settled, Metric.AUC));
        if (settled != null) {
            rumours.curve(set, Curves.of(who, settled));
        }
    }

    /** A set of what speakers said. */
    public void speakers(String set, String who, Predictions predictions) {
        double said = predictions.all().stream()
                .mapToDouble(Prediction::probability)
                .average()
                .orElse(Double.NaN);
        speakers.row(
                set + ", " + who,
                String.valueOf(predictions.size()),
                number(predictions, Metric.AUC),
                number(predictions, Metric.BRIER),
                number(predictions, Metric.LOG_LOSS),
                number(predictions, Metric.CALIBRATION_ERROR),
                number(said),
                number((double) predictions.confirmed() / predictions.size()));
        speakers.curve(set, Curves.of(who, predictions));
    }

    /** The page of all that was measured so far. */
    public Page page(List<String> skipped, List<Fact> colophon) {
        List<Section> sections = new ArrayList<>();
        values.addTo(
                sections,
                "Values of objects",
                "Of each object the most believed value is asked: how sure the score is of it, and how often it is"
                        + " true. " + SPLITS);
        rumours.addTo(
                sections,
                "Rumours",
                "One event is left out after the other. The diagrams hold the rumours that became true or false.");
        speakers.addTo(sections, "Speakers", "What speakers said is judged by their records from other statements.");
        List<String> lead = new ArrayList<>(
                List.of(
                        "A score is right where claims that it gives a confidence of 0.8 are"
                                + " true in 8 of 10 cases: on the diagonal. Below it scores are too sure, above it not sure enough."));
        skipped.forEach(line -> lead.add("Skipped: " + line + "."));
        return new Page("How right the scores are", lead, List.of(), sections, colophon);
    }

    private static String number(@Nullable Predictions predictions, Metric metric) {
        return predictions == null ? "" : number(metric.of(predictions));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
