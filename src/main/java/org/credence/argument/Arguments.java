package org.credence.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.facts.Claim;
import org.credence.facts.Incident;

/**
 * All that the rules found about one incident; prices are no part of it, so that it can be priced again and again.
 *
 * @param incident the incident, derived statements included
 * @param all      in order of claim, statement, and rule file
 * @param rivals   claims that share one certainty with their rivals
 * @param carriers claims that carry the incident
 * @param linked   by rule that derived, linked, or carried, and so leaves no argument of its own: the claims it bore on
 * @param limits   by rule that limits what some statements move together, in the order of the rule files: what the
 *                 rules find when nobody makes those statements
 */
public record Arguments(
        Incident incident,
        List<Argument> all,
        Set<Claim> rivals,
        List<Claim> carriers,
        Map<String, Set<Claim>> linked,
        Map<String, Otherwise> limits) {

    /**
     * What the rules find when nobody makes some statements.
     *
     * @param arguments on the claims that differ, at least
     * @param differing the claims, as they are with all statements, of which something else is found; on every other
     *                  claim the same arguments bear
     */
    public record Otherwise(Arguments arguments, Set<Claim> differing) {
        public Otherwise {
            differing = Set.copyOf(differing);
        }

        /** The same, without the claims on which the same arguments bear as with all statements. */
        public Otherwise exactly(Arguments withAll) {
            Map<Integer, List<String>> before = withAll.textsByClaim();
            Map<Integer, List<String>> after = arguments.textsByClaim();
            Map<Claim, Claim> stated = stated();
            Set<Claim> exact = new HashSet<>(differing);
            exact.removeIf(claim -> {
                Claim there = stated.get(claim);
                List<String> then = there == null ? List.of() : after.getOrDefault(there.index(), List.of());
                return before.getOrDefault(claim.index(), List.of()).equals(then);
            });
            return new Otherwise(arguments, exact);
        }

        /** The claims that differ and are spoken of here as well, with what they are here. */
        public Map<Claim, Claim> stated() {
            List<Claim> here = arguments.incident().getClaims();
            Map<Claim, Claim> stated = new LinkedHashMap<>();
            for (Claim claim : differing) {
                // An implied claim comes last, and is not there when nobody implies it.
                if (claim.index() < here.size() && here.get(claim.index()).isStated()) {
                    stated.put(claim, here.get(claim.index()));
                }
            }
            return stated;
        }
    }

    public Arguments {
        all = List.copyOf(all);
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /** Arguments of which nothing is limited. */
    public Arguments(
            Incident incident,
            List<Argument> all,
            Set<Claim> rivals,
            List<Claim> carriers,
            Map<String, Set<Claim>> linked) {
        this(incident, all, rivals, carriers, linked, Map.of());
    }

    /** By the number of the claim. An argument is told by its rule, the ids of what it bears on, and its degree or group. */
    private Map<Integer, List<String>> textsByClaim() {
        Map<Integer, List<String>> texts = new HashMap<>();
        for (Argument argument : all) {
            texts.computeIfAbsent(argument.claim().index(), it -> new ArrayList<>())
                    .add(argument.toString());
        }
        // The order of derived statements is that of what they were derived from, which need not be there.
        texts.values().forEach(Collections::sort);
        return texts;
    }

    /** The rules that derived, linked, or carried. */
    public Set<String> linking() {
        return linked.keySet();
    }

    /** The same with limits. */
    public Arguments limitedBy(Map<String, Otherwise> newLimits) {
        return new Arguments(incident, all, rivals, carriers, linked, newLimits);
    }

    /** The same without what one rule contributed; not for rules that link, whose absence the rules must see. */
    public Arguments without(String rule) {
        Map<String, Otherwise> others = new LinkedHashMap<>(limits);
        others.remove(rule);
        others.replaceAll(
                (limiting, otherwise) -> new Otherwise(otherwise.arguments().without(rule), otherwise.differing()));
        return new Arguments(
                incident,
                all.stream().filter(it -> !it.rule().equals(rule)).toList(),
                rivals,
                carriers,
                linked,
                others);
    }
}
