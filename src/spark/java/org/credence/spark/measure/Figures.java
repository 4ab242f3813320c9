package org.credence.spark.measure;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The figures of a run, as a table for people.
 *
 * @param incidents  scored or rejected
 * @param statements in them
 * @param input      bytes of files, as they lie there
 */
public record Figures(long incidents, long statements, long input) {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    /** One figure a line: what, how much, in which unit. */
    public String table(Gauges gauges) {
        StringBuilder table = new StringBuilder();
        line(table, "input", input, "bytes, %,d incidents, %,d statements".formatted(incidents, statements));
        double started =
                (gauges.firstTask() - ManagementFactory.getRuntimeMXBean().getStartTime()) / MILLIS;
        table.append(String.format(Locale.ROOT, "%-9s %,15.1f s until the first task%n", "start", started));
        Cost all = Cost.NONE;
        for (Phase phase : Phase.values()) {
            table.append(row(phase.word(), gauges.cost(phase)));
            all = all.plus(gauges.cost(phase));
        }
        table.append(row("all", all));
        line(table, "shuffle", all.shuffle(), "bytes");
        line(table, "spilled", all.spilled(), "bytes");
        line(table, "aside", gauges.aside(), "bytes on the executors' disks while it ran");
        line(table, "output", all.output(), "bytes");
        line(table, "heap", gauges.heap(), "bytes at most in use in an executor when a task ended");
        return table.toString().stripTrailing();
    }

    private static void line(StringBuilder table, String what, long much, String unit) {
        table.append(String.format(Locale.ROOT, "%-9s %,15d %s%n", what, much, unit));
    }

    private String row(String what, Cost cost) {
        double cpu = cost.cpu() / NANOS;
        return String.format(
                Locale.ROOT,
                "%-9s %,15.1f s of CPU, %,.1f s of a core, %,.1f s of garbage, %,d tasks, %,.0f incidents and %,.0f"
                        + " statements a second of CPU%n",
                what,
                cpu,
                cost.run() / MILLIS,
                cost.garbage() / MILLIS,
                cost.tasks(),
                incidents / Math.max(cpu, 1 / NANOS),
                statements / Math.max(cpu, 1 / NANOS));
    }
}
