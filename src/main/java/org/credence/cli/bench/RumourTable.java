package org.credence.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.accuracy.rumour.RumourBench.Row;
import org.credence.bench.accuracy.rumour.RumourBench.Way;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.tune.metric.Metric;

/** How well the engine and simple ways tell what became of rumours. */
final class RumourTable {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String set, Row row) {
        rows.add(List.of(
                set,
                String.valueOf(row.mark().asked()),
                number(row.mark().macroF1()),
                number(row.mark().rmse()),
                number(row.of(Metric.BRIER)),
                number(row.of(Metric.LOG_LOSS)),
                number(row.of(Metric.CALIBRATION_ERROR)),
                number(row.of(Metric.AUC)),
                name(row.way())));
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
            page.line("rumours, one event left out after the other: true, false or unverified; then true or false");
            new Table("set", ">asked", ">macro-F1", ">RMSE", ">Brier", ">log loss", ">calibr.", ">AUC", "who")
                    .print(page, rows, true);
        }
    }
}
