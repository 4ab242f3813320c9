package org.credence.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.credence.facts.StatementStanding.Finding;
import org.credence.model.Stance;

/** Looks at the statements of an incident side by side and notes on each what the rules ask about. */
final class Comparison {
    private final Incident incident;
    private final Sharing sharing;
    private final Headcount headcount;
    /** Empty where nothing cites anything. */
    private Map<String, Statement> byId = Map.of();
    /** For each quote, whoever said it first; empty where nothing is quoted. */
    private Map<String, Statement> firstToSay = Map.of();

    private Comparison(Incident incident) {
        this.incident = incident;
        int sources = incident.sources.size();
        this.sharing = new Sharing(incident);
        this.headcount = new Headcount(sources);
    }

    /** Looks at some claims; what was found of their statements before is forgotten. */
    static void compare(Incident incident, Collection<Claim> claims) {
        new Comparison(incident).compare(claims);
    }

    private void compare(Collection<Claim> claims) {
        claims.forEach(Comparison::begin);
        if (incident.cites || incident.quotes) {
            index();
            claims.forEach(this::noteOrigins);
        }
        for (Claim claim : claims) {
            if (claim.isStated()) {
                Timing.note(claim);
                sharing.note(claim);
                noteCopies(claim);
                Burst.note(claim);
            }
        }
        claims.forEach(Timing::noteParents);
        Contradiction.note(incident);
        claims.forEach(headcount::note);
        incident.getClaims().forEach(headcount::noteAgreement);
    }

    private static void begin(Claim claim) {
        if (claim.standing == null) {
            claim.standing = new Claim.Standing();
        }
        for (Statement statement : claim.statements) {
            statement.standing = new StatementStanding(statement.getSource());
        }
    }

    private void index() {
        if (incident.cites) {
            byId = new HashMap<>();
            forEachDirect(statement -> byId.put(statement.said().id(), statement));
        }
        if (incident.quotes) {
            firstToSay = new HashMap<>();
            forEachDirect(this::noteQuote);
        }
    }

    private void forEachDirect(Consumer<Statement> action) {
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                if (statement.isDirect()) {
                    action.accept(statement);
                }
            }
        }
    }

    /** By time, and where that cannot tell, by id. */
    private void noteQuote(Statement statement) {
        String quote = statement.said().quote();
        if (quote != null) {
            firstToSay.merge(Names.key(quote), statement, (a, b) -> EARLIEST.compare(a.said(), b.said()) <= 0 ? a : b);
        }
    }

    /** A house is known by the number of the first of its sources. */
    static void formHouses(Incident incident) {
        Map<String, Integer> houses = new HashMap<>();
        for (Source source : incident.sources.values()) {
            source.joinHouse(houses.computeIfAbsent(source.getHouse(), house -> source.number()));
        }
        incident.owned = houses.size() < incident.sources.size();
    }

    /** Parties that one source is tied to stand together; a camp is named by the first of its parties. */
    static void formCamps(Incident incident) {
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
        Map<String, Integer> camps = new HashMap<>();
        for (Source source : incident.sources.values()) {
            if (source.isPartisan()) {
                String camp = root(head, source.parties().get(0));
                source.joinCamp(camp, camps.computeIfAbsent(camp, it -> camps.size()));
            }
        }
        incident.sided = !camps.isEmpty();
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

    private static final Comparator<org.credence.model.Statement> EARLIEST =
            Cut.IN_ORDER.thenComparing(org.credence.model.Statement::id);

    private Source origin(Statement statement) {
        Statement root = root(statement);
        String quote = root.said().quote();
        return (quote == null ? root : firstToSay.getOrDefault(Names.key(quote), root)).getSource();
    }

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

    private void noteOrigins(Claim claim) {
        for (Statement statement : claim.statements) {
            StatementStanding standing = statement.standing();
            standing.origin = origin(statement);
            standing.note(Finding.ECHO, isEcho(statement));
        }
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

    private void noteCopies(Claim claim) {
        Map<Stance, Set<String>> speakers = Map.of();
        for (Statement statement : claim.statements) {
            Map<String, Double> copies = incident.copies(statement.getSource(), claim);
            double probability = 0;
            if (!copies.isEmpty()) {
                speakers = speakers.isEmpty() ? new EnumMap<>(Stance.class) : speakers;
                Set<String> others = speakers.computeIfAbsent(statement.getStance(), stance -> speakers(claim, stance));
                for (Map.Entry<String, Double> copy : copies.entrySet()) {
                    boolean spoke = others.contains(copy.getKey());
                    probability = spoke ? Math.max(probability, copy.getValue()) : probability;
                }
            }
            statement.standing().copyProbability = probability;
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
