package org.credence.facts;

import java.util.Arrays;
import java.util.List;
import org.credence.facts.StatementStanding.Finding;

/** Finds sources that say two things which cannot both be true, and denials that come with another explanation. */
final class Contradiction {
    private final Incident incident;
    private final Statement[] statements;
    /** By source, the last of its statements, and by statement, the one before it of the same source; −1 for none. */
    private final int[] lasts;

    private final int[] before;
    /** Claims that the source asserts, or denies, without having taken that back. */
    private final Marks asserted;

    private final Marks denied;
    /** By claim, somebody of the accused side who asserts it, and whether somebody else of it does too. */
    private final Source[] confirming;

    private final boolean[] confirmedBySeveral;

    private Contradiction(Incident incident) {
        this.incident = incident;
        int claims = incident.getClaims().size();
        statements = new Statement[incident.size()];
        lasts = new int[incident.sources.size()];
        Arrays.fill(lasts, -1);
        before = new int[statements.length];
        asserted = new Marks(claims);
        denied = new Marks(claims);
        confirming = new Source[claims];
        confirmedBySeveral = new boolean[claims];
    }

    static void note(Incident incident) {
        Contradiction contradiction = new Contradiction(incident);
        contradiction.index();
        for (int last : contradiction.lasts) {
            if (last >= 0 && contradiction.before[last] >= 0) {
                contradiction.noteOwn(last);
            }
        }
        for (Statement statement : contradiction.statements) {
            if (statement.isDenying()
                    && isFromTheAccusedSide(statement)
                    && contradiction.isConfirmedByAnother(statement)) {
                statement.standing().note(Finding.CONTRADICTED_BY_OWN_SIDE);
            }
        }
    }

    private void index() {
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.statements) {
                statement.standing().forgetContradictions();
                int place = statement.index();
                int source = statement.getSource().number();
                statements[place] = statement;
                before[place] = lasts[source];
                lasts[source] = place;
                if (isFromTheAccusedSide(statement) && statement.isAsserting() && !statement.isWithdrawn()) {
                    confirm(claim.index(), statement.getSource());
                }
            }
        }
    }

    private void confirm(int claim, Source source) {
        if (confirming[claim] == null) {
            confirming[claim] = source;
        } else if (confirming[claim] != source) {
            confirmedBySeveral[claim] = true;
        }
    }

    private boolean isConfirmedByAnother(Statement statement) {
        int claim = statement.getClaim().index();
        return confirmedBySeveral[claim] || (confirming[claim] != null && confirming[claim] != statement.getSource());
    }

    private static boolean isFromTheAccusedSide(Statement statement) {
        return statement.isByAccused() || statement.isByAllyOfAccused();
    }

    /** @param last the last statement of one source */
    private void noteOwn(int last) {
        asserted.clear();
        denied.clear();
        for (int at = last; at >= 0; at = before[at]) {
            Statement statement = statements[at];
            if (!statement.isWithdrawn()) {
                if (statement.isAsserting()) {
                    asserted.add(statement.getClaim().index());
                } else if (statement.isDenying()) {
                    denied.add(statement.getClaim().index());
                }
            }
        }
        Claim claim = null;
        boolean rival = false;
        boolean other = false;
        for (int at = last; at >= 0; at = before[at]) {
            Statement statement = statements[at];
            if (statement.getClaim() != claim) {
                claim = statement.getClaim();
                rival = isAnyAsserted(claim.rivals);
                other = isAnyAsserted(claim.contradicted);
            }
            note(statement, rival, other);
        }
    }

    /**
     * Notes what its source's other statements make of one.
     *
     * @param rival whether the source also asserts a rival of the claim
     * @param other whether the source also asserts another claim that contradicts it
     */
    private void note(Statement statement, boolean rival, boolean other) {
        int claim = statement.getClaim().index();
        if (statement.isWithdrawn()) {
            return;
        }
        if (statement.isAsserting()) {
            statement.standing().note(Finding.SELF_CONTRADICTING, denied.has(claim) || rival || other);
        } else if (statement.isDenying()) {
            StatementStanding standing = statement.standing();
            standing.note(Finding.SELF_CONTRADICTING, asserted.has(claim));
            standing.note(Finding.ASSERTS_RIVAL, rival);
            standing.note(Finding.OFFERS_ALTERNATIVE, rival || other);
        }
    }

    private boolean isAnyAsserted(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (asserted.has(claims.get(i).index())) {
                return true;
            }
        }
        return false;
    }
}
