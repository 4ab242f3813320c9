package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.accuracy.Peers;
import org.credence.learn.Quality;

/** How right the scores are, beside the best that others reached. */
public final class AccuracyTable {
    private final Peers peers;
    private final List<List<String>> rows = new ArrayList<>();

    public AccuracyTable(Peers peers) {
        this.peers = peers;
    }

    /** One set, measured in one way; in seconds. */
    public void row(String set, boolean records, Quality quality, double seconds) {
        Peers.Peer best = peers.best(set, records);
        rows.add(List.of(
                set,
                records ? "records" : "no labels",
                String.valueOf(quality.questions()),
                number(quality.accuracy()),
                number(quality.brier()),
                number(quality.logLoss()),
                number(quality.calibration()),
                number(quality.auc()),
                String.format(Locale.ROOT, "%.1f", seconds),
                best == null ? "" : number(best.accuracy()),
                best == null || Double.isNaN(best.brier()) ? "" : number(best.brier()),
                best == null ? "" : best.who()));
    }

    /** Another's method, measured on the same questions and splits; in seconds. */
    public void peer(String name, boolean records, Quality quality, double seconds) {
        rows.add(List.of(
                "  " + name,
                records ? "records" : "no labels",
                String.valueOf(quality.questions()),
                number(quality.accuracy()),
                number(quality.brier()),
                number(quality.logLoss()),
                number(quality.calibration()),
                number(quality.auc()),
                String.format(Locale.ROOT, "%.1f", seconds),
                "",
                "",
                ""));
    }

    public void print(Page page) {
        new Table(
                        "set",
                        "how",
                        ">asked",
                        ">accuracy",
                        ">Brier",
                        ">log loss",
                        ">calibr.",
                        ">AUC",
                        ">seconds",
                        ">peers'",
                        ">Brier",
                        "by")
                .print(page, rows, true);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
