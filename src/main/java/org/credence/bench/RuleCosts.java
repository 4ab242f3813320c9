package org.credence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Arguments;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;

/**
 * What each rule costs by itself, in a session that knows no other rule and remembers nothing. The session is part of
 * each figure, so that the cheapest rule shows what it takes.
 */
public final class RuleCosts {
    /** The best of these counts: what disturbs can only add. */
    private static final int ROUNDS = 5;

    private final List<org.credence.model.Incident> incidents;
    private final Background background;

    private RuleCosts(List<org.credence.model.Incident> incidents, Background background) {
        this.incidents = incidents;
        this.background = background;
    }

    /**
     * The cost of a rule.
     *
     * @param arguments    for one incident, on average
     * @param microseconds for one incident, on average
     */
    public record Cost(String rule, double arguments, double microseconds) {}

    /** The dearest first. */
    public static List<Cost> of(Credence credence, int incidents, long seed) {
        Workload workload = new Workload(seed);
        RuleCosts costs = new RuleCosts(
                workload.incidents(incidents),
                new Background(workload.sources(), TrackRecords.FROM_FILE, credence.kinds()));
        List<Cost> all = new ArrayList<>();
        credence.rules().apart().forEach((rule, alone) -> all.add(costs.of(rule, alone)));
        all.sort(Comparator.comparingDouble((Cost cost) -> -cost.microseconds()).thenComparing(Cost::rule));
        return all;
    }

    private Cost of(String rule, Reasoner alone) {
        long best = Long.MAX_VALUE;
        long arguments = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Incident> fresh = incidents.stream()
                    .map(incident -> Incident.of(incident, background, Cut.NONE))
                    .toList();
            long taken = 0;
            arguments = 0;
            for (int i = 0; i < fresh.size(); i += Stages.POOL) {
                List<Incident> pool = fresh.subList(i, Math.min(fresh.size(), i + Stages.POOL));
                long start = System.nanoTime();
                List<Arguments> found = alone.argue(pool, Set.of());
                taken += System.nanoTime() - start;
                arguments += found.stream().mapToLong(it -> it.all().size()).sum();
            }
            best = Math.min(best, taken);
        }
        return new Cost(rule, (double) arguments / incidents.size(), best / 1e3 / incidents.size());
    }
}
