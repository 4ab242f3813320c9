package org.credence.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as if some statements had never been made, in place of the incident itself until this is closed.
 *
 * <p>It is what {@link Cut#without} makes of it, at a part of the cost: only what comes of comparing statements is found
 * anew, and it is told of what that is something else than before.
 */
public final class Unheard implements AutoCloseable {
    /** The place of a statement that is not heard. */
    private static final int NOWHERE = -1;

    private final Incident incident;
    private final List<Before> before;
    private final List<Claim> changedClaims = new ArrayList<>();
    private final List<Statement> changedStatements = new ArrayList<>();

    /**
     * A claim as it is with all statements.
     *
     * @param compared what was found of the statements that are heard; empty when they are not compared again
     */
    private record Before(
            Claim claim, List<Statement> statements, Claim.Standing standing, List<StatementStanding> compared) {}

    private Unheard(Incident incident) {
        this.incident = incident;
        this.before = new ArrayList<>(incident.getClaims().size());
    }

    /**
     * Leaves statements out until it is closed.
     *
     * @param statements of the incident; what they are derived from, and what is derived from that, goes with them
     * @return null when more than comparisons depends on them, so that the incident must be built anew
     */
    public static @Nullable Unheard of(Incident incident, Collection<Statement> statements) {
        incident.compare();
        Absence absence = new Absence(incident, statements);
        if (!absence.leavesTheRest(incident)) {
            return null;
        }
        Unheard unheard = new Unheard(incident);
        unheard.compare(unheard.leaveOut(absence));
        unheard.noteChanges();
        return unheard;
    }

    /** Gives the claims to compare again. */
    private List<Claim> leaveOut(Absence absence) {
        List<Claim> poorer = new ArrayList<>();
        boolean behind = false;
        for (Claim claim : incident.getClaims()) {
            List<Statement> all = claim.statements;
            List<Statement> heard = new ArrayList<>(all.size());
            for (Statement statement : all) {
                if (absence.isGone(statement)) {
                    statement.index = NOWHERE;
                } else {
                    heard.add(statement);
                    behind |= absence.isBehind(statement);
                }
            }
            before.add(new Before(claim, all, claim.standing(), new ArrayList<>()));
            if (heard.size() < all.size()) {
                poorer.add(claim);
                claim.statements = heard;
            }
        }
        incident.number();
        return behind ? incident.getClaims() : poorer;
    }

    private void compare(List<Claim> claims) {
        for (Before each : before) {
            each.claim().standing = new Claim.Standing(each.standing());
        }
        for (Claim claim : claims) {
            List<StatementStanding> compared = before.get(claim.index()).compared();
            for (Statement statement : claim.statements) {
                compared.add(statement.standing());
            }
        }
        Comparison.compare(incident, claims);
    }

    private void noteChanges() {
        for (Before each : before) {
            Claim claim = each.claim();
            if (claim.statements != each.statements() || !claim.standing().isLike(each.standing())) {
                changedClaims.add(claim);
            }
            for (int i = 0; i < each.compared().size(); i++) {
                Statement statement = claim.statements.get(i);
                if (!statement.standing().isLike(each.compared().get(i))) {
                    changedStatements.add(statement);
                }
            }
        }
    }

    /** The claims on which fewer statements are heard, or of which something else is found, in their order. */
    public List<Claim> changedClaims() {
        return changedClaims;
    }

    /** The statements of which something else is found, in their order. */
    public List<Statement> changedStatements() {
        return changedStatements;
    }

    /** How many statements there are, heard or not; until this is closed. */
    public int formerSize() {
        int size = 0;
        for (Before each : before) {
            size += each.statements().size();
        }
        return size;
    }

    /** All statements on a claim, heard or not, in their order; until this is closed. */
    public List<Statement> formerly(Claim claim) {
        return Collections.unmodifiableList(before.get(claim.index()).statements());
    }

    /** Whether a statement of the incident is heard. */
    public boolean isHeard(Statement statement) {
        return statement.index != NOWHERE;
    }

    /** Has the incident be what it was. */
    @Override
    public void close() {
        for (Before each : before) {
            Claim claim = each.claim();
            for (int i = 0; i < each.compared().size(); i++) {
                claim.statements.get(i).standing = each.compared().get(i);
            }
            claim.statements = each.statements();
            claim.standing = each.standing();
        }
        incident.number();
    }
}
