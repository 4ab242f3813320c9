package org.credence.facts;

import java.util.Set;

/** Statements that are taken out of an incident, and whether that leaves the same incident. */
final class Absence {
    private final Set<String> ids;
    /** Sources that make some of these. */
    private final Marks silent;

    /** @param ids of direct statements; what is derived from them goes with them */
    Absence(Incident incident, Set<String> ids) {
        this.ids = ids;
        this.silent = new Marks(incident.sources.size());
    }

    boolean isGone(Statement statement) {
        return ids.contains(statement.said().id());
    }

    /**
     * Whether nothing but comparisons depends on them: every claim is still stated by somebody, nobody else's camp hangs
     * on who makes them, and those say nothing else that would stand in their stead.
     */
    boolean leavesTheRest(Incident incident) {
        for (Claim claim : incident.getClaims()) {
            if (!leavesSomebody(claim)) {
                return false;
            }
        }
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                if (!isGone(statement) && silent.has(statement.getSource().number())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean leavesSomebody(Claim claim) {
        boolean direct = false;
        boolean heard = false;
        boolean heardDirectly = false;
        for (Statement statement : claim.statements) {
            direct |= statement.isDirect();
            if (isGone(statement)) {
                silent.add(statement.getSource().number());
                if (tiesParties(statement)) {
                    return false;
                }
            } else {
                heard = true;
                heardDirectly |= statement.isDirect();
            }
        }
        return claim.statements.isEmpty() || (heard && (heardDirectly || !direct));
    }

    /** Whoever is tied to two parties has them stand together. */
    private static boolean tiesParties(Statement statement) {
        if (statement.getSource().said().allegiances().size() > 1) {
            return true;
        }
        for (Relay relay : statement.getRelays()) {
            if (relay.getSource().said().allegiances().size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether another statement goes back to one of these, or cites it: then it may lie on any claim. */
    boolean isBehind(Statement statement) {
        String cites = statement.said().cites();
        return (cites != null && ids.contains(cites))
                || silent.has(statement.origin().number());
    }
}
