package org.credence.bench;

import java.util.Arrays;
import java.util.List;
import org.credence.Credence;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.TrackRecords;

/**
 * How the time grows with the work: ten times the incidents, and ten times the statements of one.
 *
 * <p>The small work is done ten times over, in turn with the large: so both take about as long and are disturbed as
 * much (by the collection of garbage, above all), which a single short round may escape and a long one never does.
 */
public final class Growth {
    private static final int ROUNDS = 11;
    private static final int CLAIMS = 5;
    private static final int TIMES = 10;

    private Growth() {}

    /**
     * How many times as long ten times as much takes.
     *
     * @param incidents  ten times as many of them
     * @param statements one incident with 10,000 statements, compared with one of 1,000
     */
    public record Ratios(double incidents, double statements) {}

    public static Ratios of(Credence credence, int incidents, long seed) {
        Workload workload = new Workload(seed);
        List<Incident> many = workload.incidents(TIMES * incidents);
        Incident small = workload.incident("made-up-1000", 1_000 / CLAIMS);
        Incident large = workload.incident("made-up-10000", 10_000 / CLAIMS);
        return new Ratios(
                ratio(credence, workload, many, many.subList(0, incidents)),
                ratio(credence, workload, List.of(large), List.of(small)));
    }

    /** The median of several rounds: both of a round meet the machine at the same speed. */
    private static double ratio(Credence credence, Workload workload, List<Incident> large, List<Incident> small) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long ofSmall;
            long ofLarge;
            if (round % 2 == 0) {
                ofSmall = taken(credence, workload, small, TIMES);
                ofLarge = taken(credence, workload, large, 1);
            } else {
                ofLarge = taken(credence, workload, large, 1);
                ofSmall = taken(credence, workload, small, TIMES);
            }
            ratios[round] = (double) TIMES * ofLarge / ofSmall;
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    /** In nanoseconds. */
    private static long taken(Credence credence, Workload workload, List<Incident> incidents, int times) {
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < incidents.size(); i += Stages.POOL) {
                List<Incident> pool = incidents.subList(i, Math.min(incidents.size(), i + Stages.POOL));
                credence.score(pool, workload.sources(), TrackRecords.FROM_FILE, Cut.NONE);
            }
        }
        return System.nanoTime() - start;
    }
}
