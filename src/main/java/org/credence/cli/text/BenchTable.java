package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.bench.Memory;
import org.credence.bench.Timings.Timing;

/** What a benchmark found, as ratios. */
public final class BenchTable {
    /** The stage that all others are set beside. */
    public static final String BASELINE = "Jackson: parse, write back";

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

    /** Seconds from the start of the program to a printed explanation. */
    public void starts(double unchanged, double edited) {
        page.line("start to a printed explanation: " + number(unchanged) + " s with unchanged rules, " + number(edited)
                + " s after an edit");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
