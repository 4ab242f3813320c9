package org.credence.bench;

import java.util.Arrays;
import java.util.List;
import org.credence.Credence;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.TrackRecords;

/** How the time grows with the work: ten times the incidents, and ten times the statements of one. */
public final class Growth {
    private static final int ROUNDS = 5;
    private static final int CLAIMS = 5;

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
        List<Incident> many = workload.incidents(10 * incidents);
        Incident small = workload.incident("made-up-1000", 1_000 / CLAIMS);
        Incident large = workload.incident("made-up-10000", 10_000 / CLAIMS);
        return new Ratios(
                best(credence, workload, many) / best(credence, workload, many.subList(0, incidents)),
                best(credence, workload, List.of(large)) / best(credence, workload, List.of(small)));
    }

    /** In nanoseconds, of several rounds: what disturbs can only add. */
    private static double best(Credence credence, Workload workload, List<Incident> incidents) {
        long[] taken = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < incidents.size(); i += Stages.POOL) {
                List<Incident> pool = incidents.subList(i, Math.min(incidents.size(), i + Stages.POOL));
                credence.score(pool, workload.sources(), TrackRecords.FROM_FILE, Cut.NONE);
            }
            taken[round] = System.nanoTime() - start;
        }
        return Arrays.stream(taken).min().orElse(1);
    }
}
