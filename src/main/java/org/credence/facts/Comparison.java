package org.credence.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.credence.model.Stance;

/** Looks at the statements of an incident side by side and notes on each what the rules ask about. */
final class Comparison {
    private final Incident incident;
    private final Map<String, Statement> byId = new HashMap<>();

    private Comparison(Incident incident) {
        this.incident = incident;
    }

    /** Afresh each time: what was noted before is overwritten. */
    static void compare(Incident incident) {
        Comparison comparison = new Comparison(incident);
        comparison.index();
        comparison.formCamps();
        comparison.traceOrigins();
        for (Claim claim : incident.getClaims()) {
            if (claim.isStated()) {
                Timing.note(claim);
                comparison.noteSharing(claim);
                Burst.note(claim);
            }
        }
        Contradiction.note(incident);
        incident.getClaims().forEach(Headcount::note);
        incident.getClaims().forEach(Headcount::noteAgreement);
    }

    private void index() {
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                if (statement.isDirect()) {
                    byId.put(statement.said().id(), statement);
                }
            }
        }
    }

    /** Parties that one source is tied to stand together; a camp is named by the first of its parties. */
    private void formCamps() {
        Map<String, String> head = new HashMap<>();
        for (Source source : incident.sources.values()) {
            String first = null;
            for (String party : source.parties()) {
                String root = root(head, party);
                first = first == null
                        ? root
                        : first.compareTo(root) < 0 ? join(head, root, first) : join(head, first, root);
            }
        }
        for (Source source : incident.sources.values()) {
            java.util.SortedSet<String> parties = source.parties();
            source.joinCamp(parties.isEmpty() ? "" : root(head, parties.first()));
        }
    }

    private static String root(Map<String, String> head, String party) {
        String at = party;
        while (head.containsKey(at)) {
            at = head.get(at);
        }
        return at;
    }

    private static String join(Map<String, String> head, String from, String to) {
        if (!from.equals(to)) {
            head.put(from, to);
        }
        return to;
    }

    private void traceOrigins() {
        Map<String, Statement> firstToSay = firstToSay();
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                Statement root = root(statement);
                String quote = root.said().quote();
                Statement origin = quote == null ? root : firstToSay.getOrDefault(Names.key(quote), root);
                statement.standing.origin = origin.getSource().getId();
            }
        }
    }

    /** For each quote, whoever said it first: by time, and where that cannot tell, by id. */
    private Map<String, Statement> firstToSay() {
        Map<String, Statement> first = new HashMap<>();
        for (Statement statement : byId.values()) {
            String quote = statement.said().quote();
            if (quote != null) {
                first.merge(Names.key(quote), statement, (a, b) -> EARLIEST.compare(a.said(), b.said()) <= 0 ? a : b);
            }
        }
        return first;
    }

    private static final Comparator<org.credence.model.Statement> EARLIEST =
            Cut.IN_ORDER.thenComparing(org.credence.model.Statement::id);

    /** What a statement goes back to, citation by citation, as long as the stance stays the same. */
    private Statement root(Statement statement) {
        Statement at = statement;
        for (int steps = 0; steps <= byId.size(); steps++) {
            Statement cited =
                    at.said().cites() == null ? null : byId.get(at.said().cites());
            if (cited == null || cited.getStance() != at.said().stance()) {
                break;
            }
            at = cited;
        }
        return at;
    }

    private void noteSharing(Claim claim) {
        for (Statement statement : claim.statements) {
            Statement.Standing standing = statement.standing;
            standing.echo = isEcho(statement);
            standing.sharesOrigin = standing.repeated = standing.sharesOwner = standing.sharesCamp = false;
        }
        markShared(claim, Statement::getOrigin, true, (s, shared) -> s.standing.sharesOrigin = shared);
        markShared(claim, s -> s.getSource().getId(), false, (s, shared) -> s.standing.repeated = shared);
        markShared(claim, s -> s.getSource().getHouse(), true, (s, shared) -> s.standing.sharesOwner = shared);
        markShared(claim, s -> s.getSource().getCamp(), true, (s, shared) -> s.standing.sharesCamp = shared);
        noteCopies(claim);
    }

    private boolean isEcho(Statement statement) {
        String cites = statement.said().cites();
        Statement cited = cites == null ? null : byId.get(cites);
        if (cited == null || cited.getStance() != statement.said().stance()) {
            return false;
        }
        return cited.getClaim() == statement.getClaim()
                || (statement.getParent() != null
                        && cited.getClaim() == statement.getParent().getClaim());
    }

    /**
     * Marks statements of one stance that share a key.
     *
     * @param acrossSources whether it takes two different sources (and no echo) to share
     */
    private static void markShared(
            Claim claim, Function<Statement, String> key, boolean acrossSources, BiConsumer<Statement, Boolean> mark) {
        Map<String, List<Statement>> groups = new HashMap<>();
        for (Statement statement : claim.statements) {
            String name = key.apply(statement);
            if (!name.isEmpty() && !statement.isRetracting() && !(acrossSources && statement.isEcho())) {
                groups.computeIfAbsent(statement.getStance() + name, it -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (List<Statement> group : groups.values()) {
            long sources = group.stream().map(Statement::getSource).distinct().count();
            if (acrossSources ? sources > 1 : group.size() > 1) {
                group.forEach(statement -> mark.accept(statement, true));
            }
        }
    }

    private static void noteCopies(Claim claim) {
        Map<Stance, Set<String>> speakers = new HashMap<>();
        for (Statement statement : claim.statements) {
            if (!statement.isRetracting()) {
                speakers.computeIfAbsent(statement.getStance(), it -> new HashSet<>())
                        .add(statement.getSource().getId());
            }
        }
        for (Statement statement : claim.statements) {
            double probability = 0;
            Set<String> others = speakers.getOrDefault(statement.getStance(), Set.of());
            for (Map.Entry<String, Double> copy :
                    statement.getSource().said().copies().entrySet()) {
                if (others.contains(copy.getKey())) {
                    probability = Math.max(probability, copy.getValue());
                }
            }
            statement.standing.copyProbability = probability;
        }
    }
}
