package org.credence.cli.bench;

import static org.credence.cli.bench.Figures.number;

import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;

/** How right scores are of what speakers say. */
final class SpeakerTable {
    private final Figures figures = new Figures(
            "speakers, by their records from other statements",
            new Table("set", ">asked", ">AUC", ">Brier", ">log loss", ">calibr.", ">said", ">were right", "who"));

    void add(String set, Predictions predictions) {
        figures.add(
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
                "engine");
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    void print(Page page) {
        figures.print(page);
    }
}
