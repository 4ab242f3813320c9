package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.accuracy.Peers;
import org.credence.learn.belief.Quality;
import org.jspecify.annotations.Nullable;

/** How right the scores are, beside the best that others reached. */
public final class AccuracyTable {
    private final Peers peers;
    private final List<List<String>> rows = new ArrayList<>();

    public AccuracyTable(Peers peers) {
        this.peers = peers;
    }

    /** One set, measured in one way; in seconds. */
    public void row(String set, boolean records, Quality quality, double seconds) {
        add(set, records ? "records" : "no labels", quality, seconds, peers.best(set, records));
    }

    /** One set, scored by the engine with records from settled claims; in seconds, or 0 where they were told before. */
    public void engine(String set, String how, Quality quality, double seconds) {
        add(set, how, quality, seconds, peers.best(set, true));
    }

    private void add(String set, String how, Quality quality, double seconds, Peers.@Nullable Peer best) {
        rows.add(List.of(
                set,
                how,
                String.valueOf(quality.questions()),
                number(quality.accuracy()),
                number(quality.brier()),
                number(quality.logLoss()),
                number(quality.calibration()),
                number(quality.auc()),
                seconds == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds),
                best == null ? "" : number(best.accuracy()),
                best == null || Double.isNaN(best.brier()) ? "" : number(best.brier()),
                best == null ? "" : best.who()));
    }

    /** Another's method, measured on the same questions and splits; in seconds. */
    public void peer(String name, boolean records, Quality quality, double seconds) {
        add("  " + name, records ? "records" : "no labels", quality, seconds, null);
    }

    /** Whether nothing was measured. */
    public boolean isEmpty() {
        return rows.isEmpty();
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
