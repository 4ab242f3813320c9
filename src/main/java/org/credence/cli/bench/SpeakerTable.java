package org.credence.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;

/** How right scores are of what speakers say. */
final class SpeakerTable {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String set, Predictions predictions) {
        rows.add(List.of(
                set,
                String.valueOf(predictions.size()),
                number(Metric.AUC.of(predictions)),
                number(Metric.BRIER.of(predictions)),
                number(Metric.LOG_LOSS.of(predictions)),
                number(Metric.CALIBRATION_ERROR.of(predictions)),
                number(predictions.all().stream()
                        .mapToDouble(Prediction::probability)
                        .average()
                        .orElse(Double.NaN)),
                number((double) predictions.confirmed() / predictions.size()),
                "engine"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Page page) {
        if (!rows.isEmpty()) {
            if (!page.toString().isEmpty()) {
                page.separate();
            }
            page.line("speakers, by their records from other statements");
            new Table("set", ">asked", ">AUC", ">Brier", ">log loss", ">calibr.", ">said", ">were right", "who")
                    .print(page, rows, true);
        }
    }
}
