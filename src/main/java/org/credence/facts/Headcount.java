package org.credence.facts;

import org.credence.model.Stance;

/** Counts who stands behind a claim and who against it. */
final class Headcount {
    /** From this probability on, a copied statement is no origin of its own. */
    private static final double COPIED = 0.5;

    private static final int NONE = -1;
    private static final int NOBODY = 0;

    private final int sources;
    private final Marks marks;

    Headcount(int sources) {
        this.sources = sources;
        this.marks = new Marks(2 * sources + 1);
    }

    void note(Claim claim) {
        Claim.Standing standing = claim.standing();
        standing.asserters = speakers(claim, Stance.ASSERTS);
        standing.deniers = speakers(claim, Stance.DENIES);
        standing.origins = origins(claim);
        standing.assertedOnlyByUnnamed = standing.asserters > 0;
        standing.deniedByNamed = standing.deniedByParty = false;
        for (Statement statement : claim.statements) {
            if (statement.isWithdrawn()) {
                continue;
            }
            if (statement.isDenying()) {
                standing.deniedByNamed |= statement.isNamed();
                standing.deniedByParty |= isOfTheHarmed(statement) || statement.isByBeneficiary();
            } else if (statement.isAsserting()) {
                standing.assertedOnlyByUnnamed &= statement.isUnnamed();
            }
        }
        standing.opposedCampsAgree = opposedCampsAgree(claim);
    }

    private boolean opposedCampsAgree(Claim claim) {
        marks.clear();
        boolean gains = false;
        for (Statement statement : claim.statements) {
            if (statement.isAsserting() && statement.isByBeneficiary() && !statement.isWithdrawn()) {
                marks.add(camp(statement));
                gains = true;
            }
        }
        if (gains) {
            for (Statement statement : claim.statements) {
                boolean admits = statement.isAsserting() && isOfTheHarmed(statement) && !statement.isWithdrawn();
                if (admits && !marks.has(camp(statement))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int camp(Statement statement) {
        return statement.getSource().campNumber() + 1;
    }

    private static boolean isOfTheHarmed(Statement statement) {
        return statement.isByAccused() || statement.isByAllyOfAccused();
    }

    /** After {@link #note} has counted every claim of the incident. */
    void noteAgreement(Claim claim) {
        int agreeing = 0;
        if (!claim.agreeing.isEmpty() && claim.isAsserted()) {
            origins(claim);
            for (Claim other : claim.agreeing) {
                agreeing += hasAnotherOrigin(other) ? 1 : 0;
            }
        }
        claim.standing().agreeingDetails = agreeing;
    }

    private int speakers(Claim claim, Stance stance) {
        marks.clear();
        int speakers = 0;
        for (Statement statement : claim.statements) {
            if (statement.getStance() == stance && !statement.isEcho() && !statement.isWithdrawn()) {
                Source source = statement.getSource();
                int camp = source.campNumber();
                speakers += marks.add(camp < 0 ? source.number() : sources + camp) ? 1 : 0;
            }
        }
        return speakers;
    }

    /**
     * How many there are; they are marked. Voices without a name, and newcomers in a burst, cannot be told apart: they
     * are one origin together, and none beside one that is known.
     */
    private int origins(Claim claim) {
        marks.clear();
        int named = 0;
        boolean unnamed = false;
        for (Statement statement : claim.statements) {
            int origin = origin(statement);
            unnamed |= origin == NOBODY;
            named += origin > NOBODY && marks.add(origin) ? 1 : 0;
        }
        return named == 0 && unnamed && marks.add(NOBODY) ? 1 : named;
    }

    /** Whether the claim has an origin that is not marked. */
    private boolean hasAnotherOrigin(Claim claim) {
        boolean named = false;
        boolean unnamed = false;
        for (Statement statement : claim.statements) {
            int origin = origin(statement);
            if (origin > NOBODY && !marks.has(origin)) {
                return true;
            }
            named |= origin > NOBODY;
            unnamed |= origin == NOBODY;
        }
        return !named && unnamed && !marks.has(NOBODY);
    }

    private int origin(Statement statement) {
        if (!statement.isAsserting()
                || statement.isEcho()
                || statement.isWithdrawn()
                || statement.getCopyProbability() >= COPIED) {
            return NONE;
        }
        if (statement.isUnnamed() || statement.isInBurst()) {
            return NOBODY;
        }
        return statement.isSharesOwner()
                ? 1 + sources + statement.getSource().houseNumber()
                : 1 + statement.origin().number();
    }
}
