package org.credence.tune.scorecard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Scorer;
import org.credence.tune.Witness;

/** Counts how often each rule fires on settled claims, those that link claims or name scores included. */
public final class Firings implements Witness {
    private final Scorer scorer;
    private final Map<String, Counts> counts = new HashMap<>();

    private static final class Counts {
        private int claims;
        private int statements;
        private final Set<String> incidents = new HashSet<>();
    }

    /**
     * Counts of nothing yet.
     *
     * @param scorer names the claims at the prices in force
     */
    public Firings(Scorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public void next() {}

    @Override
    public void argued(List<Arguments> argued, Predicate<Claim> isCase) {
        for (Arguments arguments : argued) {
            Map<String, Set<Claim>> claims = new HashMap<>();
            Map<String, Set<Statement>> statements = new HashMap<>();
            for (Argument argument : arguments.all()) {
                if (isCase.test(argument.claim())) {
                    add(argument.rule(), argument.claim(), claims);
                    if (argument instanceof Argument.OnStatement on) {
                        add(argument.rule(), on.statement(), statements);
                    }
                }
            }
            arguments
                    .linked()
                    .forEach((rule, linked) ->
                            linked.stream().filter(isCase).forEach(claim -> add(rule, claim, claims)));
            String incident = arguments.incident().getId();
            claims.forEach((rule, some) -> count(rule, some.size(), incident));
            statements.forEach((rule, some) -> of(rule).statements += some.size());
        }
        scorer.price(argued).forEach(score -> name(score, isCase));
    }

    private void name(IncidentScore score, Predicate<Claim> isCase) {
        for (ClaimScore claim : score.claims()) {
            if (isCase.test(claim.claim())) {
                claim.names()
                        .rules()
                        .forEach(rule ->
                                count(rule, 1, claim.claim().getIncident().getId()));
            }
        }
    }

    private static <T> void add(String rule, T thing, Map<String, Set<T>> to) {
        to.computeIfAbsent(rule, it -> new HashSet<>()).add(thing);
    }

    private void count(String rule, int claims, String incident) {
        of(rule).claims += claims;
        of(rule).incidents.add(incident);
    }

    private Counts of(String rule) {
        return counts.computeIfAbsent(rule, it -> new Counts());
    }

    /** How often a rule fired. */
    public Firing firing(String rule) {
        Counts found = counts.get(rule);
        return found == null ? Firing.NEVER : new Firing(found.claims, found.incidents.size(), found.statements);
    }
}
