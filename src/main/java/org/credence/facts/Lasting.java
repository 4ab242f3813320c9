package org.credence.facts;

import java.util.List;
import java.util.Set;

/**
 * What of the facts depends on nothing that is found by comparing statements, and so stays the same when some of them
 * are {@link Unheard}. A property that is not named here counts as one that changes.
 */
public final class Lasting {
    private static final Set<String> OF_STATEMENTS = Set.of("id", "stance", "basis");
    private static final Set<String> OF_CLAIMS = Set.of(
            "id",
            "topic",
            "aspect",
            "occurrence",
            "cause",
            "actor",
            "munition",
            "casualties",
            "damage",
            "location",
            "forecast",
            "implicit",
            "rivalled",
            "excluding",
            "extraordinary",
            "harms",
            "favours");
    private static final Set<String> OF_INCIDENTS = Set.of("id", "eventful", "occurrence", "daysSinceSimilar");
    private static final Set<String> OF_RELAYS = Set.of("position", "beneficiary");

    private Lasting() {}

    /**
     * Whether no comparison changes what a chain of properties leads to.
     *
     * @param fact the simple name of the class of a fact
     * @param path names of properties, each of what the one before leads to; empty for the fact itself
     */
    public static boolean is(String fact, List<String> path) {
        if (path.isEmpty() || fact.equals("Source")) {
            return true;
        }
        String first = path.get(0);
        if (path.size() == 1 && isProperty(fact, first)) {
            return true;
        }
        String next = next(fact, first);
        return !next.isEmpty() && is(next, path.subList(1, path.size()));
    }

    /** The same, or it changes with what is found of the fact itself, or of the statement that a relay passed on. */
    public static boolean isOrOwn(String fact, List<String> path) {
        if (fact.equals("Relay") && path.size() == 2 && path.get(0).equals("statement")) {
            return next("Statement", path.get(1)).isEmpty();
        }
        boolean own = path.size() == 1 && (fact.equals("Statement") || fact.equals("Claim"));
        return own || is(fact, path);
    }

    private static boolean isProperty(String fact, String name) {
        return switch (fact) {
            case "Statement" -> OF_STATEMENTS.contains(name) || Traits.isLasting(name);
            case "Claim" -> OF_CLAIMS.contains(name);
            case "Incident" -> OF_INCIDENTS.contains(name);
            case "Relay" -> OF_RELAYS.contains(name);
            default -> false;
        };
    }

    /** The class of what a property leads to, when that is a fact that stays; empty otherwise. */
    private static String next(String fact, String name) {
        return switch (fact + "." + name) {
            case "Statement.claim", "Incident.occurrence" -> "Claim";
            case "Statement.source", "Relay.source" -> "Source";
            case "Statement.incident", "Claim.incident", "Relay.incident" -> "Incident";
            case "Relay.statement" -> "Statement";
            default -> "";
        };
    }
}
