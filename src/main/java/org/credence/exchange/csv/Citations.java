package org.credence.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Nearest;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.model.Statement;

/** Whether statements cite statements of their incident, and never in a circle. */
final class Citations {
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, Boolean> sound = new HashMap<>();
    private final Map<String, Where> places;

    private Citations(Map<String, Where> places) {
        this.places = places;
    }

    /**
     * Takes out the statements that cite what is not there, or themselves by way of others.
     *
     * @param claims the statements of each claim
     * @param places where each statement stands, by id
     * @return what was wrong with each that was taken out
     */
    static List<BadInput> repair(List<List<Statement>> claims, Map<String, Where> places) {
        boolean citing = claims.stream().flatMap(List::stream).anyMatch(it -> it.cites() != null);
        if (!citing) {
            return List.of();
        }
        Citations citations = new Citations(places);
        claims.forEach(each -> each.forEach(it -> citations.byId.put(it.id(), it)));
        List<BadInput> all = new ArrayList<>();
        for (List<Statement> statements : claims) {
            statements.removeIf(statement -> {
                boolean bad = !citations.isSound(statement);
                if (bad) {
                    all.add(citations.problem(statement));
                }
                return bad;
            });
        }
        return all;
    }

    /** Whether the chain of citations that begins with a statement comes to an end in the incident. */
    private boolean isSound(Statement first) {
        Set<String> path = new HashSet<>();
        Statement at = first;
        Boolean known = sound.get(first.id());
        while (known == null) {
            path.add(at.id());
            String cites = at.cites();
            Statement next = cites == null ? null : byId.get(cites);
            if (next == null || path.contains(next.id())) {
                known = cites == null;
            } else {
                known = sound.get(next.id());
                at = next;
            }
        }
        for (String id : path) {
            sound.put(id, known);
        }
        return known;
    }

    private BadInput problem(Statement statement) {
        String cited = String.valueOf(statement.cites());
        Where where = places.getOrDefault(statement.id(), Where.file(""));
        return new BadInput(Problem.mustBe(
                        where, Target.CITES.path(), cited, "a statement of the incident, and in no circle of citations")
                .maybe(Nearest.to(cited, byId.keySet())
                        .filter(near -> !near.equals(cited))
                        .orElse(null)));
    }
}
