package org.credence.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sources that say two things which cannot both be true, and denials that come with another explanation. */
final class Contradiction {
    private Contradiction() {}

    static void note(Incident incident) {
        Map<Source, List<Statement>> bySource = new HashMap<>();
        Map<Claim, Set<Source>> confirming = new HashMap<>();
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                statement.standing.selfContradicting = false;
                statement.standing.offersAlternative = false;
                statement.standing.assertsRival = false;
                bySource.computeIfAbsent(statement.getSource(), it -> new ArrayList<>())
                        .add(statement);
                if (isFromTheAccusedSide(statement) && statement.isAsserting() && !statement.isWithdrawn()) {
                    confirming.computeIfAbsent(claim, it -> new HashSet<>()).add(statement.getSource());
                }
            }
        }
        bySource.values().forEach(Contradiction::noteOwn);
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                statement.standing.contradictedByOwnSide = statement.isDenying()
                        && isFromTheAccusedSide(statement)
                        && others(confirming.getOrDefault(claim, Set.of()), statement.getSource());
            }
        }
    }

    private static boolean isFromTheAccusedSide(Statement statement) {
        return statement.isByAccused() || statement.isByAllyOfAccused();
    }

    private static boolean others(Set<Source> sources, Source source) {
        return sources.size() > 1 || (sources.size() == 1 && !sources.contains(source));
    }

    private static void noteOwn(List<Statement> own) {
        if (own.size() < 2) {
            return;
        }
        Map<Claim, List<Statement>> asserted = new HashMap<>();
        Map<Claim, List<Statement>> denied = new HashMap<>();
        for (Statement statement : own) {
            if (!statement.isWithdrawn() && (statement.isAsserting() || statement.isDenying())) {
                (statement.isAsserting() ? asserted : denied)
                        .computeIfAbsent(statement.getClaim(), it -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (Map.Entry<Claim, List<Statement>> entry : asserted.entrySet()) {
            if (denied.containsKey(entry.getKey())) {
                contradict(entry.getValue());
                contradict(denied.getOrDefault(entry.getKey(), List.of()));
            }
            noteExclusions(entry.getKey(), entry.getValue(), asserted, denied);
        }
    }

    private static void noteExclusions(
            Claim claim,
            List<Statement> assertions,
            Map<Claim, List<Statement>> asserted,
            Map<Claim, List<Statement>> denied) {
        for (Claim rival : claim.rivals) {
            if (asserted.containsKey(rival)) {
                contradict(assertions);
            }
            offer(denied.getOrDefault(rival, List.of()));
            denied.getOrDefault(rival, List.of()).forEach(denial -> denial.standing.assertsRival = true);
        }
        for (Claim other : claim.contradicted) {
            if (asserted.containsKey(other)) {
                contradict(assertions);
            }
            offer(denied.getOrDefault(other, List.of()));
        }
    }

    private static void contradict(List<Statement> statements) {
        statements.forEach(statement -> statement.standing.selfContradicting = true);
    }

    private static void offer(List<Statement> denials) {
        denials.forEach(denial -> denial.standing.offersAlternative = true);
    }
}
