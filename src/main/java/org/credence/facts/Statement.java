package org.credence.facts;

import java.util.List;
import org.credence.facts.StatementStanding.Finding;
import org.credence.model.Basis;
import org.credence.model.Direction;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Statement.Scope;
import org.credence.model.Tally;
import org.jspecify.annotations.Nullable;

/** A statement as it bears on one claim: made directly, or derived from what the source said about another claim. */
public final class Statement {
    private final org.credence.model.Statement said;
    private @Nullable String id;
    private final Claim claim;
    private final Source source;
    private final Stance stance;
    private final @Nullable Statement parent;
    private final @Nullable String derivedBy;
    private final List<Relay> relays;
    private final boolean relayed;
    private final Interest interest;
    private final Past past;
    private final Tally topicTally;
    private final boolean newcomer;
    private final boolean named;
    private final long lasting;

    /** Null until statements are compared. */
    @Nullable
    StatementStanding standing;

    int index;

    Statement(
            org.credence.model.Statement said,
            Claim claim,
            Source source,
            Stance stance,
            @Nullable Statement parent,
            @Nullable String derivedBy,
            List<Source> relays,
            Past past) {
        this.said = said;
        this.claim = claim;
        this.source = source;
        this.stance = stance;
        this.parent = parent;
        this.derivedBy = derivedBy;
        this.past = past;
        this.topicTally = claim.said().topic() == null ? Tally.NONE : past.own().on(claim.getTopic(), direction());
        this.interest = Interest.of(source, claim);
        this.relays = Relay.hands(this, relays);
        this.relayed = !relays.isEmpty();
        this.newcomer = (source.isAnybody() && past.isEmpty()) || Relay.isAnyNewcomer(this.relays);
        this.named = said.manner().named() && source.getKind() != SourceKind.UNNAMED_GROUP;
        this.lasting = Traits.findLasting(this);
    }

    /** Which of its {@link Traits} are true that do not depend on other statements. */
    long lasting() {
        return isDetail() ? lasting | Traits.DETAIL : lasting;
    }

    /** Its place among all statements of the incident, from 0, by claim and then derived ones last. */
    public int index() {
        return index;
    }

    /** What the file says of it; for a derived statement, what it is derived from. */
    public org.credence.model.Statement said() {
        return said;
    }

    /** The id in the file; a derived statement has the id of what it is derived from, an arrow, and its claim. */
    public String getId() {
        if (id == null) {
            id = parent == null ? said.id() : said.id() + "→" + claim.getId();
        }
        return id;
    }

    public Claim getClaim() {
        return claim;
    }

    public Incident getIncident() {
        return claim.getIncident();
    }

    public Source getSource() {
        return source;
    }

    public List<Relay> getRelays() {
        return relays;
    }

    public Stance getStance() {
        return stance;
    }

    /** What this is derived from, or null. */
    public @Nullable Statement getParent() {
        return parent;
    }

    /** The name of the rule that derived this, or null. */
    public @Nullable String derivedBy() {
        return derivedBy;
    }

    public @Nullable Moment at() {
        return said.at();
    }

    public boolean isAsserting() {
        return stance == Stance.ASSERTS;
    }

    public boolean isDenying() {
        return stance == Stance.DENIES;
    }

    public boolean isDoubting() {
        return stance == Stance.DOUBTS;
    }

    public boolean isRetracting() {
        return stance == Stance.RETRACTS;
    }

    public boolean isDirect() {
        return parent == null;
    }

    public boolean isDerived() {
        return parent != null;
    }

    /** It speaks of a detail of the incident, and so says that the incident occurred. */
    public boolean isDetail() {
        return parent == null && claim.impliesOccurrence();
    }

    public boolean isNamed() {
        return named;
    }

    public boolean isUnnamed() {
        return !named;
    }

    public boolean isHedged() {
        return said.manner().hedged();
    }

    public boolean isRelayed() {
        return relayed;
    }

    /** How its source knows. */
    public Basis getBasis() {
        return said.manner().basis();
    }

    public boolean isWitnessed() {
        return said.manner().basis() == Basis.WITNESSED;
    }

    public boolean isDeduced() {
        return said.manner().basis() == Basis.DEDUCED;
    }

    public boolean isInduced() {
        return said.manner().basis() == Basis.INDUCED;
    }

    public boolean isTold() {
        return said.manner().basis() == Basis.TOLD;
    }

    public boolean isBasisUnstated() {
        return said.manner().basis() == Basis.UNSTATED;
    }

    public boolean isVerbatim() {
        return said.quote() != null;
    }

    public boolean isArchived() {
        return said.archived() != null;
    }

    public boolean isUndated() {
        return said.at() == null;
    }

    public boolean isImagery() {
        return said.media().contains(Medium.IMAGERY) || isGeolocated();
    }

    public boolean isGeolocated() {
        return said.media().contains(Medium.GEOLOCATED_IMAGERY);
    }

    public boolean isDocument() {
        return said.media().contains(Medium.DOCUMENT);
    }

    /** The source saw it, shows it, was there, or has heard those who were. */
    public boolean isWithAccess() {
        return isWitnessed()
                || !said.media().isEmpty()
                || source.getKind() == SourceKind.WITNESS
                || source.getKind() == SourceKind.INQUIRY;
    }

    public boolean isSpecific() {
        return said.manner().scope() == Scope.SPECIFIC;
    }

    public boolean isBlanket() {
        return said.manner().scope() == Scope.BLANKET;
    }

    public boolean isByAccused() {
        return interest == Interest.ACCUSED;
    }

    public boolean isByAllyOfAccused() {
        return interest == Interest.ALLY_OF_ACCUSED;
    }

    public boolean isByBeneficiary() {
        return interest == Interest.BENEFICIARY;
    }

    public boolean isNeutral() {
        return interest == Interest.NEUTRAL;
    }

    /** The source says what its own side would rather not hear. */
    public boolean isAgainstInterest() {
        return isAsserting() ? isByAccused() || isByAllyOfAccused() : isDenying() && isByBeneficiary();
    }

    /** The source says what its own side would like to hear. */
    public boolean isSelfServing() {
        return isDenying() ? isByAccused() || isByAllyOfAccused() : isAsserting() && isByBeneficiary();
    }

    /** Which track record bears on it: that of assertions, or for denials and doubts that of denials. */
    public Direction direction() {
        return isAsserting() ? Direction.ASSERTS : Direction.DENIES;
    }

    public boolean isRecorded() {
        return !tally().isEmpty();
    }

    public boolean isRecordedOnTopic() {
        return !topicTally().isEmpty();
    }

    /** The source's record in this statement's direction, as known at the moment of scoring. */
    public Tally tally() {
        return past.in(direction());
    }

    /** The same on the claim's topic; empty when the claim has none. */
    public Tally topicTally() {
        return topicTally;
    }

    /** The record of the source's owner in this direction, on which the expectation of the source rests. */
    public Tally ownerTally() {
        return past.ofOwner(direction());
    }

    /**
     * It may have been made up today: its source, or a hand that it came through, is an account or an unnamed group
     * without any record. Of every other kind whoever keeps the list of sources knows that it exists.
     */
    public boolean isNewcomer() {
        return newcomer;
    }

    /** Names whom the statement goes back to, through what it cites. */
    public String getOrigin() {
        return origin().getId();
    }

    /** Whom it goes back to. */
    Source origin() {
        return standing().origin;
    }

    /** What comparing it with other statements finds. */
    StatementStanding standing() {
        return standing == null ? getIncident().compared(this) : standing;
    }

    /** It repeats, by citation, another statement of the same stance on this claim. */
    public boolean isEcho() {
        return standing().has(Finding.ECHO);
    }

    public boolean isSharesOrigin() {
        return standing().has(Finding.SHARES_ORIGIN);
    }

    public boolean isRepeated() {
        return standing().has(Finding.REPEATED);
    }

    public boolean isSharesOwner() {
        return standing().has(Finding.SHARES_OWNER);
    }

    public boolean isSharesCamp() {
        return standing().has(Finding.SHARES_CAMP);
    }

    /** The probability, 0 to 1, that it is copied from another statement of the same stance on this claim. */
    public double getCopyProbability() {
        return standing().copyProbability;
    }

    public boolean isInBurst() {
        return standing().has(Finding.IN_BURST);
    }

    /** Its own source has taken it back. */
    public boolean isWithdrawn() {
        return standing().has(Finding.WITHDRAWN);
    }

    public boolean isSelfContradicting() {
        return standing().has(Finding.SELF_CONTRADICTING);
    }

    public boolean isLaterDenial() {
        return standing().has(Finding.LATER_DENIAL);
    }

    /** Hours from the first assertion, at the most; a huge number when that cannot be told. */
    public int getHoursToDenial() {
        return standing().hoursToDenial;
    }

    public boolean isBeforeAnyAssertion() {
        return standing().has(Finding.BEFORE_ANY_ASSERTION);
    }

    /** An assertion answers it (cites it), and its source did not renew it. */
    public boolean isRebutted() {
        return standing().has(Finding.REBUTTED);
    }

    /** Its source also asserts something that contradicts the denied claim. */
    public boolean isOffersAlternative() {
        return standing().has(Finding.OFFERS_ALTERNATIVE);
    }

    /** It is a denial from the accused side, of which somebody else asserts the claim. */
    public boolean isContradictedByOwnSide() {
        return standing().has(Finding.CONTRADICTED_BY_OWN_SIDE);
    }

    /** It is a denial whose source also asserts a rival of the denied claim. */
    public boolean isAssertsRival() {
        return standing().has(Finding.ASSERTS_RIVAL);
    }

    public boolean isRetractsAssertion() {
        return standing().has(Finding.RETRACTS_ASSERTION);
    }

    public boolean isRetractsDenial() {
        return standing().has(Finding.RETRACTS_DENIAL);
    }

    /** Known to have been said before the other. */
    public boolean isBefore(Statement other) {
        Moment here = at();
        Moment there = other.at();
        return here != null && there != null && here.isBefore(there);
    }

    @Override
    public String toString() {
        return "statement " + getId();
    }
}
