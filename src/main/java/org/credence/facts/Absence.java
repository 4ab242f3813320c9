package org.credence.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Statements that are taken out of an incident, and whether that leaves the same incident. */
final class Absence {
    /** Of what goes and may be cited; empty where nothing cites anything. */
    private final Set<String> ids = new HashSet<>();
    /** Sources that make some of these. */
    private final Marks silent;
    /** Some of these say something else, too. */
    private boolean saysMore;

    /** By the numbers that statements have with all of them there. */
    private final boolean[] gone;

    /** @param statements of the incident; what they are derived from, and what is derived from that, goes with them */
    Absence(Incident incident, Collection<Statement> statements) {
        this.silent = new Marks(incident.sources.size());
        this.gone = new boolean[incident.size()];
        for (Statement statement : statements) {
            gone[direct(statement).index] = true;
            if (incident.cites) {
                ids.add(statement.said().id());
            }
        }
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                gone[statement.index] = gone[direct(statement).index];
            }
        }
    }

    private static Statement direct(Statement statement) {
        Statement at = statement;
        for (Statement parent = at.getParent(); parent != null; parent = at.getParent()) {
            at = parent;
        }
        return at;
    }

    boolean isGone(Statement statement) {
        return gone[statement.index];
    }

    /**
     * Whether nothing but comparisons depends on them: every claim is still stated by somebody, nobody else's camp hangs
     * on who makes them, and nothing else that those say would stand in their stead.
     */
    boolean leavesTheRest(Incident incident) {
        for (Claim claim : incident.getClaims()) {
            if (!leavesSomebody(claim)) {
                return false;
            }
        }
        return leavesWhatElseTheySay(incident) && incident.dropped.stream().allMatch(this::staysDropped);
    }

    /** Notes who of them says something else. */
    private boolean leavesWhatElseTheySay(Incident incident) {
        boolean retracts = false;
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                boolean gone = isGone(statement);
                retracts |= gone && statement.isRetracting();
                saysMore |= !gone && silent.has(statement.getSource().number());
            }
        }
        // What is derived is withdrawn with what it is derived from, on another claim.
        return !(retracts && saysMore);
    }

    private boolean staysDropped(Incident.Derivation derivation) {
        return isGone(derivation.from())
                || !silent.has(derivation.from().getSource().number())
                || derivation.to().statements.stream()
                        .anyMatch(it -> !isGone(it)
                                && it.getSource() == derivation.from().getSource()
                                && (it.isDirect() || it.getStance() == derivation.stance()));
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

    /**
     * Whether a statement that is heard goes back to one of these, or cites it, or its source makes one: then it may lie
     * on any claim.
     */
    boolean isBehind(Statement statement) {
        String cites = statement.said().cites();
        return saysMore
                || (cites != null && ids.contains(cites))
                || silent.has(statement.origin().number());
    }
}
