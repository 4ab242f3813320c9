package org.credence.rules.run;

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
import org.credence.argument.Arguments.Otherwise;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would be found if nobody made the statements that a rule limits: what they move is measured from there.
 *
 * <p>Statements bear on each other in many ways: who is an origin, who stands in whose camp, who came first. Only an
 * incident without them is free of all of these.
 */
final class Limits {
    private final Comparator<String> order;
    private final @Nullable Hearing hearing;
    private final Function<List<Incident>, List<Arguments>> argue;

    /**
     * A way to ask.
     *
     * @param order   of the rule files
     * @param hearing the quick way, where the rules allow it
     * @param argue   finds arguments
     */
    Limits(Comparator<String> order, @Nullable Hearing hearing, Function<List<Incident>, List<Arguments>> argue) {
        this.order = order;
        this.hearing = hearing;
        this.argue = argue;
    }

    /**
     * What was found about an incident, before it is asked what would be found without what is limited.
     *
     * @param inPlace the same arguments, with their places (see {@link Weigh#place}); empty where nothing is limited
     * @param limits  those of them that limit
     */
    record Argued(Arguments arguments, Sequence<Argument> inPlace, List<Argument.Limit> limits) {}

    /** A place in the list of incidents, and its statements that are limited. */
    private record Limited(int place, List<Statement> statements) {}

    /** The same arguments with their limits. */
    List<Arguments> added(List<Argued> argued) {
        Map<String, List<Limited>> byRule = byRule(argued);
        List<Map<String, Otherwise>> limits = new ArrayList<>();
        argued.forEach(it -> limits.add(new TreeMap<>(order)));
        byRule.forEach((rule, limited) -> {
            List<Limited> anew = new ArrayList<>();
            for (Limited each : limited) {
                Otherwise otherwise =
                        hearing == null ? null : hearing.without(argued.get(each.place()), each.statements());
                if (otherwise == null) {
                    anew.add(each);
                } else {
                    limits.get(each.place()).put(rule, otherwise);
                }
            }
            List<Arguments> without =
                    argue.apply(anew.stream().map(it -> without(argued, it)).toList());
            for (int i = 0; i < anew.size(); i++) {
                int place = anew.get(i).place();
                Set<Claim> all =
                        Set.copyOf(argued.get(place).arguments().incident().getClaims());
                limits.get(place).put(rule, new Otherwise(without.get(i), all));
            }
        });
        List<Arguments> all = new ArrayList<>(argued.size());
        for (int i = 0; i < argued.size(); i++) {
            Arguments arguments = argued.get(i).arguments();
            Map<String, Otherwise> own = limits.get(i);
            if (own.size() > 1) {
                // What one limit has taken is nothing that the statements of the next have moved.
                own.replaceAll((rule, otherwise) -> otherwise.exactly(arguments));
            }
            all.add(own.isEmpty() ? arguments : arguments.limitedBy(own));
        }
        return all;
    }

    private Map<String, List<Limited>> byRule(List<Argued> argued) {
        Map<String, List<Limited>> byRule = new TreeMap<>(order);
        for (int i = 0; i < argued.size(); i++) {
            String last = "";
            List<Statement> statements = List.of();
            for (Argument.Limit limit : argued.get(i).limits()) {
                // Mostly one rule limits.
                if (!limit.rule().equals(last)) {
                    last = limit.rule();
                    statements = statements(byRule.computeIfAbsent(last, it -> new ArrayList<>()), i);
                }
                statements.add(limit.statement());
            }
        }
        return byRule;
    }

    /** Those of one incident, to be added to. */
    private static List<Statement> statements(List<Limited> all, int place) {
        if (all.isEmpty() || all.get(all.size() - 1).place() != place) {
            all.add(new Limited(place, new ArrayList<>()));
        }
        return all.get(all.size() - 1).statements();
    }

    private static Incident without(List<Argued> argued, Limited limited) {
        Incident seen = argued.get(limited.place()).arguments().incident();
        Set<String> ids = new HashSet<>();
        limited.statements().forEach(statement -> ids.add(statement.said().id()));
        return Incident.of(seen.said(), seen.background(), seen.cut().without(ids));
    }
}
