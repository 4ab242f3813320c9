package org.credence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;

/**
 * What each rule costs when the rules are run without anything remembered, one incident after the other. The time from
 * one firing to the next is put down to the later rule: that is when its conditions are looked at.
 */
public final class RuleCosts {
    private final Map<String, long[]> byRule = new HashMap<>();
    private long last;

    private RuleCosts() {}

    /**
     * The cost of a rule.
     *
     * @param firings      for one incident, on average
     * @param microseconds for one incident, on average
     */
    public record Cost(String rule, double firings, double microseconds) {}

    /** The dearest first; rules that never fired are left out. */
    public static List<Cost> of(Credence credence, int incidents, long seed) {
        Workload workload = new Workload(seed);
        Background background = new Background(workload.sources(), TrackRecords.FROM_FILE, credence.kinds());
        List<org.credence.model.Incident> all = workload.incidents(incidents);
        RuleCosts costs = new RuleCosts();
        Reasoner rules = credence.rules().obvious(costs::fires);
        for (int round = 0; round < 2; round++) {
            costs.byRule.clear(); // the first round is for the machine to warm up
            for (org.credence.model.Incident incident : all) {
                Incident facts = Incident.of(incident, background, Cut.NONE);
                costs.last = System.nanoTime();
                if (rules.argue(List.of(facts), Set.of()).isEmpty()) {
                    throw new IllegalStateException("Not every incident was argued.");
                }
            }
        }
        return costs.dearestFirst(incidents);
    }

    private void fires(String rule) {
        long now = System.nanoTime();
        long[] sums = byRule.computeIfAbsent(rule, it -> new long[2]);
        sums[0]++;
        sums[1] += now - last;
        last = now;
    }

    private List<Cost> dearestFirst(int incidents) {
        List<Cost> all = new ArrayList<>();
        byRule.forEach((rule, sums) ->
                all.add(new Cost(rule, (double) sums[0] / incidents, sums[1] / 1e3 / incidents)));
        all.sort(Comparator.comparingDouble((Cost cost) -> -cost.microseconds()).thenComparing(Cost::rule));
        return all;
    }
}
