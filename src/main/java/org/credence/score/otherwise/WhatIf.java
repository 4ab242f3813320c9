package org.credence.score.otherwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is, and as it would be without something.
 *
 * @param without the id of a source or statement, or the name of a rule
 * @param idle    why leaving it out cannot move anything here; empty when it may
 * @param now     with it
 * @param then    without it
 */
public record WhatIf(String without, String idle, IncidentScore now, IncidentScore then) {

    /**
     * One claim with it and without it.
     *
     * @param then null when the claim is not there without it
     */
    public record OfClaim(ClaimScore now, @Nullable ClaimScore then) {
        /** Whether anything differs: the numbers, to the last digit, or the names. */
        public boolean isMoved() {
            return then == null
                    || now.logOdds() != then.logOdds()
                    || !Objects.equals(now.confidence(), then.confidence())
                    || !now.verdict().equals(then.verdict())
                    || !now.names().admiralty().equals(then.names().admiralty())
                    || !now.names().flags().equals(then.names().flags());
        }

        public List<Move> moves() {
            return Move.between(now, then);
        }
    }

    /** In the order of the incident. */
    public List<OfClaim> claims() {
        List<OfClaim> claims = new ArrayList<>();
        for (ClaimScore claim : now.claims()) {
            ClaimScore other = then.claims().stream()
                    .filter(it -> it.id().equals(claim.id()))
                    .findFirst()
                    .orElse(null);
            claims.add(new OfClaim(claim, other));
        }
        return claims;
    }
}
