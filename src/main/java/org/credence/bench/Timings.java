package org.credence.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Times stages in turn, round after round in one run, so that what disturbs one disturbs all. */
public final class Timings {
    private final Map<String, LongSupplier> stages = new LinkedHashMap<>();
    private final int count;

    /** @param count how many incidents one call of a stage works on */
    public Timings(int count) {
        this.count = count;
    }

    /**
     * What one stage took.
     *
     * @param stage        its name
     * @param microseconds median of the rounds, for one incident
     * @param spread       half the distance between the quartiles, in microseconds
     */
    public record Timing(String stage, double microseconds, double spread) {}

    public Timings stage(String name, LongSupplier work) {
        stages.put(name, work);
        return this;
    }

    /**
     * Runs every stage once a round.
     *
     * @param warmUp rounds that do not count
     * @param rounds rounds that do, at least 4
     */
    public List<Timing> run(int warmUp, int rounds) {
        Map<String, double[]> taken = new LinkedHashMap<>();
        stages.keySet().forEach(stage -> taken.put(stage, new double[rounds]));
        long work = 0;
        for (int round = -warmUp; round < rounds; round++) {
            for (Map.Entry<String, LongSupplier> stage : stages.entrySet()) {
                long start = System.nanoTime();
                work += stage.getValue().getAsLong();
                double microseconds = (System.nanoTime() - start) / 1e3 / count;
                if (round >= 0) {
                    taken.getOrDefault(stage.getKey(), new double[rounds])[round] = microseconds;
                }
            }
        }
        if (work == 0) {
            throw new IllegalStateException("The stages did no work.");
        }
        List<Timing> timings = new ArrayList<>();
        taken.forEach((stage, all) -> {
            Arrays.sort(all);
            timings.add(new Timing(stage, all[rounds / 2], (all[3 * rounds / 4] - all[rounds / 4]) / 2));
        });
        return timings;
    }
}
