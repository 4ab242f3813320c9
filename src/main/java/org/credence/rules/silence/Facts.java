package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;

/**
 * What the rules of one stage have before them of one incident.
 *
 * @param all in the order of the file
 */
public record Facts(List<Object> all) {
    public Facts {
        all = List.copyOf(all);
    }

    /** What rules that derive or weigh see. */
    public static Facts of(Incident incident) {
        return new Facts(inOrder(incident));
    }

    /** What rules that name see. */
    public static Facts of(List<Assessment> assessments) {
        return new Facts(List.<Object>copyOf(assessments));
    }

    /** The incident, its claims, their statements, and the relays of those, each after what it belongs to. */
    public static List<Object> inOrder(Incident incident) {
        List<Object> facts = new ArrayList<>();
        addInOrder(incident, facts);
        return facts;
    }

    /** The same, added to those of other incidents. */
    public static void addInOrder(Incident incident, List<Object> facts) {
        facts.add(incident);
        for (Claim claim : incident.getClaims()) {
            facts.add(claim);
            for (Statement statement : claim.getStatements()) {
                facts.add(statement);
                if (statement.isRelayed()) {
                    facts.addAll(statement.getRelays());
                }
            }
        }
    }

    /** By the simple names of their classes. */
    Map<String, List<Object>> byName() {
        return all.stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName()));
    }
}
