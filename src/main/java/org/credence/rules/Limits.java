package org.credence.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.facts.Incident;

/**
 * Asks what would be found if nobody made the statements that a rule limits: what they move is measured from there.
 *
 * <p>Statements bear on each other in many ways: who is an origin, who stands in whose camp, who came first. Only an
 * incident without them is free of all of these.
 */
final class Limits {
    private final Comparator<String> order;
    private final Function<List<Incident>, List<Arguments>> argue;

    /**
     * A way to ask.
     *
     * @param order of the rule files
     * @param argue finds arguments
     */
    Limits(Comparator<String> order, Function<List<Incident>, List<Arguments>> argue) {
        this.order = order;
        this.argue = argue;
    }

    /** A place in the list of incidents, and the ids of its statements that are limited. */
    private record Limited(int place, Set<String> statements) {}

    /** The same arguments with their limits. */
    List<Arguments> added(List<Arguments> argued) {
        Map<String, List<Limited>> byRule = byRule(argued);
        if (byRule.isEmpty()) {
            return argued;
        }
        List<Map<String, Arguments>> limits = new ArrayList<>();
        argued.forEach(it -> limits.add(new TreeMap<>(order)));
        byRule.forEach((rule, limited) -> {
            List<Arguments> without =
                    argue.apply(limited.stream().map(it -> without(argued, it)).toList());
            for (int i = 0; i < limited.size(); i++) {
                limits.get(limited.get(i).place()).put(rule, without.get(i));
            }
        });
        List<Arguments> all = new ArrayList<>(argued.size());
        for (int i = 0; i < argued.size(); i++) {
            all.add(limits.get(i).isEmpty() ? argued.get(i) : argued.get(i).limitedBy(limits.get(i)));
        }
        return all;
    }

    private Map<String, List<Limited>> byRule(List<Arguments> argued) {
        Map<String, List<Limited>> byRule = new TreeMap<>(order);
        for (int i = 0; i < argued.size(); i++) {
            for (Argument argument : argued.get(i).all()) {
                if (argument instanceof Argument.Limit limit) {
                    List<Limited> of = byRule.computeIfAbsent(limit.rule(), it -> new ArrayList<>());
                    if (of.isEmpty() || of.get(of.size() - 1).place() != i) {
                        of.add(new Limited(i, new HashSet<>()));
                    }
                    of.get(of.size() - 1)
                            .statements()
                            .add(limit.statement().said().id());
                }
            }
        }
        return byRule;
    }

    private static Incident without(List<Arguments> argued, Limited limited) {
        Incident seen = argued.get(limited.place()).incident();
        return Incident.of(seen.said(), seen.background(), seen.cut().without(limited.statements()));
    }
}
