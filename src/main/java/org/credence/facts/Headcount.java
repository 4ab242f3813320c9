package org.credence.facts;

import java.util.HashSet;
import java.util.Set;
import org.credence.model.Stance;

/** Counts who stands behind a claim and who against it. */
final class Headcount {
    /** From this probability on, a copied statement is no origin of its own. */
    private static final double COPIED = 0.5;

    private Headcount() {}

    static void note(Claim claim) {
        Claim.Standing standing = claim.standing;
        standing.asserters = speakers(claim, Stance.ASSERTS);
        standing.deniers = speakers(claim, Stance.DENIES);
        standing.origins = origins(claim).size();
        standing.assertedOnlyByUnnamed = standing.asserters > 0;
        standing.deniedByNamed = standing.deniedByParty = false;
        Set<String> harmedCamps = new HashSet<>();
        Set<String> gainingCamps = new HashSet<>();
        for (Statement statement : claim.statements) {
            if (statement.isWithdrawn()) {
                continue;
            }
            if (statement.isDenying()) {
                standing.deniedByNamed |= statement.isNamed();
                standing.deniedByParty |=
                        statement.isByAccused() || statement.isByAllyOfAccused() || statement.isByBeneficiary();
            } else if (statement.isAsserting()) {
                standing.assertedOnlyByUnnamed &= statement.isUnnamed();
                addCamp(statement, harmedCamps, gainingCamps);
            }
        }
        harmedCamps.removeAll(gainingCamps);
        standing.opposedCampsAgree = !harmedCamps.isEmpty() && !gainingCamps.isEmpty();
    }

    private static void addCamp(Statement statement, Set<String> harmed, Set<String> gaining) {
        if (statement.isByAccused() || statement.isByAllyOfAccused()) {
            harmed.add(statement.getSource().getCamp());
        } else if (statement.isByBeneficiary()) {
            gaining.add(statement.getSource().getCamp());
        }
    }

    /** After {@link #note} has counted every claim of the incident. */
    static void noteAgreement(Claim claim) {
        int agreeing = 0;
        if (!claim.agreeing.isEmpty() && claim.isAsserted()) {
            Set<String> own = origins(claim);
            for (Claim other : claim.agreeing) {
                agreeing += own.containsAll(origins(other)) ? 0 : 1;
            }
        }
        claim.standing.agreeingDetails = agreeing;
    }

    private static int speakers(Claim claim, Stance stance) {
        Set<Object> speakers = new HashSet<>();
        for (Statement statement : claim.statements) {
            if (statement.getStance() == stance && !statement.isEcho() && !statement.isWithdrawn()) {
                String camp = statement.getSource().getCamp();
                speakers.add(camp.isEmpty() ? statement.getSource() : camp);
            }
        }
        return speakers.size();
    }

    /**
     * Voices without a name, and newcomers in a burst, cannot be told apart: they are one origin together, and none
     * beside one that is known.
     */
    private static Set<String> origins(Claim claim) {
        Set<String> named = new HashSet<>();
        boolean unnamed = false;
        for (Statement statement : claim.statements) {
            if (statement.isAsserting()
                    && !statement.isEcho()
                    && !statement.isWithdrawn()
                    && statement.getCopyProbability() < COPIED) {
                boolean nobody = statement.isUnnamed() || statement.isInBurst();
                unnamed |= nobody;
                if (!nobody) {
                    String house = statement.getSource().getHouse();
                    named.add(statement.isSharesOwner() ? "house " + house : statement.getOrigin());
                }
            }
        }
        return named.isEmpty() && unnamed ? Set.of("unnamed") : named;
    }
}
