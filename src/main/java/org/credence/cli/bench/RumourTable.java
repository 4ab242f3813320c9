package org.credence.cli.bench;

import static org.credence.cli.bench.Figures.number;

import org.credence.bench.accuracy.rumour.RumourBench.Row;
import org.credence.bench.accuracy.rumour.RumourBench.Way;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.tune.metric.Metric;

/** How well the engine and simple ways tell what became of rumours. */
final class RumourTable {
    private final Figures figures = new Figures(
            "rumours, one event left out after the other: true, false or unverified; then true or false",
            new Table("set", ">asked", ">macro-F1", ">RMSE", ">Brier", ">log loss", ">calibr.", ">AUC", "who"));

    void add(String set, Row row) {
        figures.add(
                set,
                String.valueOf(row.mark().asked()),
                number(row.mark().macroF1()),
                number(row.mark().rmse()),
                number(row.of(Metric.BRIER)),
                number(row.of(Metric.LOG_LOSS)),
                number(row.of(Metric.CALIBRATION_ERROR)),
                number(row.of(Metric.AUC)),
                name(row.way()));
    }

    static String name(Way way) {
        return switch (way) {
            case ENGINE -> "engine";
            case FITTED -> "engine, prices fitted";
            case MAJORITY -> "most frequent";
            case VOTES -> "votes";
            case SHARES -> "shares of stances";
        };
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    void print(Page page) {
        figures.print(page);
    }
}
