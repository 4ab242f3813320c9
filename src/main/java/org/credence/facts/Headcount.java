package org.credence.facts;

/** Counts who stands behind a claim and who against it. */
final class Headcount {
    /** From this probability on, a copied statement is no origin of its own. */
    private static final double COPIED = 0.5;

    private static final int NONE = -1;
    private static final int NOBODY = 0;

    private final int sources;
    /** Camps, and sources of none, that assert. */
    private final Marks asserting;
    /** The same that deny. */
    private final Marks denying;
    /** Camps that gain by what they assert. */
    private final Marks gaining;
    /** Whom assertions go back to. */
    private final Marks origins;

    Headcount(int sources) {
        this.sources = sources;
        this.asserting = new Marks(2 * sources);
        this.denying = new Marks(2 * sources);
        this.gaining = new Marks(sources + 1);
        this.origins = new Marks(2 * sources + 1);
    }

    void note(Claim claim) {
        Claim.Standing standing = claim.standing();
        standing.asserters = standing.deniers = 0;
        standing.assertedOnlyByUnnamed = true;
        standing.deniedByNamed = standing.deniedByParty = false;
        asserting.clear();
        denying.clear();
        gaining.clear();
        boolean gains = false;
        for (Statement statement : claim.statements) {
            if (statement.isAsserting() && !statement.isWithdrawn()) {
                noteAssertion(statement, standing);
                gains |= statement.isByBeneficiary();
            } else if (statement.isDenying() && !statement.isWithdrawn()) {
                noteDenial(statement, standing);
            }
        }
        standing.assertedOnlyByUnnamed &= standing.asserters > 0;
        standing.opposedCampsAgree = gains && isAdmittedByAnotherCamp(claim);
        standing.origins = origins(claim);
    }

    private void noteAssertion(Statement statement, Claim.Standing standing) {
        standing.asserters += !statement.isEcho() && asserting.add(voice(statement)) ? 1 : 0;
        standing.assertedOnlyByUnnamed &= statement.isUnnamed();
        if (statement.isByBeneficiary()) {
            gaining.add(camp(statement));
        }
    }

    private void noteDenial(Statement statement, Claim.Standing standing) {
        standing.deniers += !statement.isEcho() && denying.add(voice(statement)) ? 1 : 0;
        standing.deniedByNamed |= statement.isNamed();
        standing.deniedByParty |= isOfTheHarmed(statement) || statement.isByBeneficiary();
    }

    /** A camp speaks with one voice. */
    private int voice(Statement statement) {
        Source source = statement.getSource();
        int camp = source.campNumber();
        return camp < 0 ? source.number() : sources + camp;
    }

    /** By another than those that gain, which are marked. */
    private boolean isAdmittedByAnotherCamp(Claim claim) {
        for (Statement statement : claim.statements) {
            if (statement.isAsserting()
                    && isOfTheHarmed(statement)
                    && !statement.isWithdrawn()
                    && !gaining.has(camp(statement))) {
                return true;
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

    /**
     * How many there are; they are marked. Voices without a name, and newcomers in a burst, cannot be told apart: they
     * are one origin together, and none beside one that is known.
     */
    private int origins(Claim claim) {
        origins.clear();
        int named = 0;
        boolean unnamed = false;
        for (Statement statement : claim.statements) {
            int origin = origin(statement);
            unnamed |= origin == NOBODY;
            named += origin > NOBODY && origins.add(origin) ? 1 : 0;
        }
        return named == 0 && unnamed && origins.add(NOBODY) ? 1 : named;
    }

    /** Whether the claim has an origin that is not marked. */
    private boolean hasAnotherOrigin(Claim claim) {
        boolean named = false;
        boolean unnamed = false;
        for (Statement statement : claim.statements) {
            int origin = origin(statement);
            if (origin > NOBODY && !origins.has(origin)) {
                return true;
            }
            named |= origin > NOBODY;
            unnamed |= origin == NOBODY;
        }
        return !named && unnamed && !origins.has(NOBODY);
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
