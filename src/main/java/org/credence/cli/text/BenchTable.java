package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.Growth;
import org.credence.bench.Memory;
import org.credence.bench.RuleCosts;
import org.credence.bench.Saved;
import org.credence.bench.Timings.Timing;

/** What a benchmark found, as ratios. */
public final class BenchTable {
    /** The stage that all others are set beside. */
    public static final String BASELINE = "Jackson: parse, write back";

    /** Stages that are compared with one another. */
    public static final String FLOOR = "read records, write summary";

    public static final String ARGUED = "graph and rules";
    public static final String OBVIOUS = "graph and rules, new sessions";
    public static final String BATCH = "whole batch, one worker";
    public static final String PARALLEL = "whole batch, all processors";

    private final Page page;

    public BenchTable(Page page) {
        this.page = page;
    }

    public void stages(List<Timing> timings, long bytes, int incidents) {
        double baseline = timings.stream()
                .filter(timing -> timing.stage().equals(BASELINE))
                .mapToDouble(Timing::microseconds)
                .findFirst()
                .orElse(1);
        page.line(incidents + " made-up incidents of 5 claims and 20 statements, " + bytes + " bytes of JSON each");
        List<List<String>> rows = new ArrayList<>();
        for (Timing timing : timings) {
            rows.add(List.of(
                    timing.stage(),
                    number(timing.microseconds()),
                    "±" + number(timing.spread()),
                    number(timing.microseconds() / baseline),
                    ""));
        }
        new Table("stage", ">µs an incident", "", ">times Jackson", "").print(page, rows, true);
    }

    public void memory(Memory.InUse inUse, int incidents) {
        page.line("memory in use: " + number(inUse.early()) + " MB after " + incidents / 10 + " incidents, "
                + number(inUse.late()) + " MB after " + incidents);
    }

    /** The ratios that were promised, as they are here. */
    public void ratios(List<Timing> timings) {
        page.line("whole batch: " + ratio(timings, PARALLEL, FLOOR)
                + " times reading and writing alone; with one worker " + ratio(timings, BATCH, FLOOR) + " times");
        page.line("rules: " + ratio(timings, OBVIOUS, ARGUED) + " times faster than a new session an incident");
        page.line("all processors: " + ratio(timings, BATCH, PARALLEL) + " times one worker");
    }

    private static String ratio(List<Timing> timings, String of, String to) {
        return number(microseconds(timings, of) / microseconds(timings, to));
    }

    private static double microseconds(List<Timing> timings, String stage) {
        return timings.stream()
                .filter(timing -> timing.stage().equals(stage))
                .mapToDouble(Timing::microseconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    public void growth(Growth.Ratios ratios, int incidents) {
        page.line(10 * incidents + " incidents: " + number(ratios.incidents()) + " times " + incidents);
        page.line("an incident with 10,000 statements: " + number(ratios.statements()) + " times one with 1,000");
    }

    /** The dearest rules. */
    public void rules(List<RuleCosts.Cost> costs) {
        List<List<String>> rows = new ArrayList<>();
        for (RuleCosts.Cost cost : costs) {
            rows.add(List.of(cost.rule(), number(cost.arguments()), number(cost.microseconds()), ""));
        }
        page.line("");
        new Table("rule by itself, nothing remembered", ">arguments an incident", ">µs an incident", "")
                .print(page, rows, true);
    }

    /** What moved since an earlier benchmark. */
    public void changes(List<Saved.Change> changes, String before) {
        List<List<String>> rows = new ArrayList<>();
        for (Saved.Change change : changes) {
            rows.add(List.of(
                    change.stage(),
                    number(change.then()),
                    number(change.now()),
                    String.format(Locale.ROOT, "%+.0f %%", 100 * change.share()),
                    String.format(Locale.ROOT, "±%.0f %%", 100 * change.noise()),
                    change.isNoise() ? "within noise" : change.share() > 0 ? "slower" : "faster"));
        }
        page.line("");
        page.line("times Jackson, then (" + before + ") and now");
        new Table("stage", ">then", ">now", ">change", ">noise", "").print(page, rows, true);
    }

    /** Stages that are not compared, because only the earlier benchmark has them. */
    public void onlyThen(List<String> stages) {
        if (!stages.isEmpty()) {
            page.line("only measured then: " + String.join("; ", stages));
        }
    }

    /** Stages that are not compared, because only this benchmark has them. */
    public void onlyNow(List<String> stages) {
        if (!stages.isEmpty()) {
            page.line("only measured now: " + String.join("; ", stages));
        }
    }

    /** Seconds from the start of the program to a printed explanation. */
    public void starts(double unchanged, double edited) {
        page.line("start to a printed explanation: " + number(unchanged) + " s with unchanged rules, " + number(edited)
                + " s after an edit");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
