package org.credence.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.credence.model.Stance;

/** Looks at the statements of an incident side by side and notes on each what the rules ask about. */
final class Comparison {
    private static final List<Stance> SPOKEN = List.of(Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS);

    private final Incident incident;
    private final Map<String, Statement> byId = new HashMap<>();

    private Comparison(Incident incident) {
        this.incident = incident;
    }

    /** Looks at everything. */
    static void compare(Incident incident) {
        Comparison comparison = new Comparison(incident);
        comparison.index();
        comparison.formCamps();
        comparison.compare(incident.getClaims());
    }

    /** Looks again at claims that were given more statements; what was noted on them before is overwritten. */
    static void compareAgain(Incident incident, Collection<Claim> claims) {
        Comparison comparison = new Comparison(incident);
        comparison.index();
        comparison.compare(claims);
    }

    private void compare(Collection<Claim> claims) {
        traceOrigins(claims);
        for (Claim claim : claims) {
            if (claim.isStated()) {
                Timing.note(claim);
                noteSharing(claim);
                Burst.note(claim);
            }
        }
        Contradiction.note(incident);
        claims.forEach(Headcount::note);
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

    private void traceOrigins(Collection<Claim> claims) {
        Map<String, Statement> firstToSay = firstToSay();
        for (Claim claim : claims) {
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
            StatementStanding standing = statement.standing;
            standing.echo = isEcho(statement);
            standing.sharesOrigin = standing.repeated = standing.sharesOwner = standing.sharesCamp = false;
        }
        if (claim.statements.size() > 1) {
            for (Stance stance : SPOKEN) {
                noteSharing(claim.statements.stream()
                        .filter(it -> it.getStance() == stance)
                        .toList());
            }
        }
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

    private static void noteSharing(List<Statement> ofOneStance) {
        if (ofOneStance.size() > 1) {
            markShared(ofOneStance, Statement::getOrigin, true, it -> it.standing.sharesOrigin = true);
            markShared(ofOneStance, it -> it.getSource().getId(), false, it -> it.standing.repeated = true);
            markShared(ofOneStance, it -> it.getSource().getHouse(), true, it -> it.standing.sharesOwner = true);
            markShared(ofOneStance, it -> it.getSource().getCamp(), true, it -> it.standing.sharesCamp = true);
        }
    }

    /**
     * Marks statements that share a key.
     *
     * @param acrossSources whether it takes two different sources, and no echo, to share
     */
    private static void markShared(
            List<Statement> statements,
            Function<Statement, String> key,
            boolean acrossSources,
            Consumer<Statement> mark) {
        Map<String, Source> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Statement statement : statements) {
            String name = key.apply(statement);
            if (!name.isEmpty() && !(acrossSources && statement.isEcho())) {
                Source other = first.putIfAbsent(name, statement.getSource());
                if (other != null && !(acrossSources && other == statement.getSource())) {
                    shared.add(name);
                }
            }
        }
        if (!shared.isEmpty()) {
            for (Statement statement : statements) {
                if (shared.contains(key.apply(statement)) && !(acrossSources && statement.isEcho())) {
                    mark.accept(statement);
                }
            }
        }
    }

    private void noteCopies(Claim claim) {
        Map<Stance, Set<String>> speakers = new HashMap<>();
        for (Statement statement : claim.statements) {
            Map<String, Double> copies = incident.copies(statement.getSource(), claim);
            double probability = 0;
            for (Map.Entry<String, Double> copy : copies.entrySet()) {
                Set<String> others = speakers.computeIfAbsent(statement.getStance(), stance -> speakers(claim, stance));
                if (others.contains(copy.getKey())) {
                    probability = Math.max(probability, copy.getValue());
                }
            }
            statement.standing.copyProbability = probability;
        }
    }

    private static Set<String> speakers(Claim claim, Stance stance) {
        Set<String> speakers = new HashSet<>();
        for (Statement statement : claim.statements) {
            if (statement.getStance() == stance) {
                speakers.add(statement.getSource().getId());
            }
        }
        return speakers;
    }
}
