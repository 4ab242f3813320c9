package org.credence.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** A claim together with what was said about it, directly and by derivation. */
public final class Claim {
    private final org.credence.model.Claim said;
    private final Incident incident;
    private final boolean implicit;
    List<Statement> statements = new ArrayList<>();
    final List<Claim> rivals = new ArrayList<>(0);
    final List<Claim> contradicted = new ArrayList<>(0);
    /** Claims of the same aspect that say the same, or the same less exactly. */
    final List<Claim> agreeing = new ArrayList<>(0);

    /** Null until statements are compared. */
    @Nullable
    Standing standing;

    /** Rules may ask whether it holds what is not there, which {@link List#of()} does not allow. */
    private List<Claim> excluded = Collections.emptyList();

    private boolean impliesOccurrence;
    private int newcomers;

    /** When the last of the statements was made, as far as dates are known. */
    private @Nullable Moment latest;

    int index;
    int firstStatement;

    /** What is found out by looking at the statements of the claim side by side; see {@link Comparison}. */
    static final class Standing {
        int asserters;
        int deniers;
        int origins;
        int agreeingDetails;
        boolean assertedOnlyByUnnamed;
        boolean deniedByNamed;
        boolean deniedByParty;
        boolean opposedCampsAgree;

        Standing() {}

        Standing(Standing other) {
            asserters = other.asserters;
            deniers = other.deniers;
            origins = other.origins;
            agreeingDetails = other.agreeingDetails;
            assertedOnlyByUnnamed = other.assertedOnlyByUnnamed;
            deniedByNamed = other.deniedByNamed;
            deniedByParty = other.deniedByParty;
            opposedCampsAgree = other.opposedCampsAgree;
        }

        /** Whether the same is found. */
        boolean isLike(Standing other) {
            return asserters == other.asserters
                    && deniers == other.deniers
                    && origins == other.origins
                    && agreeingDetails == other.agreeingDetails
                    && assertedOnlyByUnnamed == other.assertedOnlyByUnnamed
                    && deniedByNamed == other.deniedByNamed
                    && deniedByParty == other.deniedByParty
                    && opposedCampsAgree == other.opposedCampsAgree;
        }
    }

    Claim(org.credence.model.Claim said, Incident incident, boolean implicit) {
        this.said = said;
        this.incident = incident;
        this.implicit = implicit;
    }

    /** What comparing its statements finds. */
    Standing standing() {
        return standing == null ? incident.compared(this) : standing;
    }

    void add(Statement statement) {
        statements.add(statement);
        newcomers += statement.isNewcomer() ? 1 : 0;
        Moment at = statement.at();
        if (at != null && (latest == null || at.day().isAfter(latest.day()))) {
            latest = at;
        }
    }

    /** How many of all statements may have been made up today, whether they are heard or not. */
    int newcomers() {
        return newcomers;
    }

    /** When the last of all statements was made, by the day; null when none has a date. */
    @Nullable
    Moment latest() {
        return latest;
    }

    /** Its place among the claims of the incident, from 0. */
    public int index() {
        return index;
    }

    /** How many statements there are on the claims before it. */
    public int firstStatement() {
        return firstStatement;
    }

    /** What the file says of it. */
    public org.credence.model.Claim said() {
        return said;
    }

    public String getId() {
        return said.id();
    }

    public Incident getIncident() {
        return incident;
    }

    public Aspect getAspect() {
        return said.aspect();
    }

    public String getTopic() {
        String topic = said.topic();
        return topic == null ? "" : topic;
    }

    /** Direct statements in the file's order, then derived ones. */
    public List<Statement> getStatements() {
        return Collections.unmodifiableList(statements);
    }

    public Set<String> getHarms() {
        return said.parties().harms();
    }

    public Set<String> getFavours() {
        return said.parties().favours();
    }

    /** Claims of the same aspect whose values cannot be true beside this one's. */
    public List<Claim> getRivals() {
        return Collections.unmodifiableList(rivals);
    }

    /** Claims of other aspects that cannot be true beside this one. */
    public List<Claim> getContradicted() {
        return Collections.unmodifiableList(contradicted);
    }

    public boolean isRivalled() {
        return !rivals.isEmpty();
    }

    /** Nobody stated it bare; it is there because details imply it. */
    public boolean isImplicit() {
        return implicit;
    }

    /** Somebody said something about it, if only by implication. */
    public boolean isStated() {
        return !statements.isEmpty();
    }

    /** Somebody asserts, denies or doubts it; a retraction alone says nothing. */
    public boolean spokenOn() {
        for (Statement statement : statements) {
            if (!statement.isRetracting()) {
                return true;
            }
        }
        return false;
    }

    public boolean isForecast() {
        return said.forecast();
    }

    public boolean isOccurrence() {
        return said.aspect() == Aspect.OCCURRENCE;
    }

    public boolean isCause() {
        return said.aspect() == Aspect.CAUSE;
    }

    public boolean isActor() {
        return said.aspect() == Aspect.ACTOR;
    }

    public boolean isMunition() {
        return said.aspect() == Aspect.MUNITION;
    }

    public boolean isCasualties() {
        return said.aspect() == Aspect.CASUALTIES;
    }

    public boolean isDamage() {
        return said.aspect() == Aspect.DAMAGE;
    }

    public boolean isLocation() {
        return said.aspect() == Aspect.LOCATION;
    }

    public boolean isAsserted() {
        return standing().asserters > 0;
    }

    public boolean isDenied() {
        return standing().deniers > 0;
    }

    /** How many camps, and sources of no camp, assert it and have not taken that back, echoes left out. */
    public int getAsserters() {
        return standing().asserters;
    }

    /** How many camps, and sources of no camp, deny it and have not taken that back, echoes left out. */
    public int getDeniers() {
        return standing().deniers;
    }

    /** How many origins its assertions go back to; voices without a name count as one, and only where nobody else is. */
    public int getOrigins() {
        return standing().origins;
    }

    /** How many other claims of its aspect say the same or less exactly the same, on the word of another origin. */
    public int getAgreeingDetails() {
        return standing().agreeingDetails;
    }

    public boolean isAssertedOnlyByUnnamed() {
        return standing().assertedOnlyByUnnamed;
    }

    public boolean isDeniedByNamed() {
        return standing().deniedByNamed;
    }

    /** A party that the claim harms or favours, or a friend of it, denies it. */
    public boolean isDeniedByParty() {
        return standing().deniedByParty;
    }

    /** It is asserted from a camp that it harms and from one that it favours. */
    public boolean isOpposedCampsAgree() {
        return standing().opposedCampsAgree;
    }

    /** Its value lies five times or more outside what such incidents usually show. */
    public boolean isExtraordinary() {
        return Values.isExtraordinary(said);
    }

    /** How many false values it could have had: 1 without rivals. */
    public int alternatives() {
        return rivals.isEmpty()
                ? 1
                : Math.max(rivals.size() + 1, incident.background().kinds().alternatives(said.aspect()));
    }

    /**
     * Claims of other aspects that whoever asserts this one denies: what it contradicts, without what already
     * competes with this one's like among its own rivals.
     */
    public List<Claim> getExcluded() {
        return excluded;
    }

    /** There is something that whoever asserts this claim denies. */
    public boolean isExcluding() {
        return !excluded.isEmpty();
    }

    /** After all claims have been linked. */
    void settle() {
        Claim occurrence = incident.getOccurrence();
        impliesOccurrence = occurrence != null
                && !isOccurrence()
                && said.aspect() != Aspect.OTHER
                && !isForecast()
                && !contradicted.contains(occurrence);
        if (!contradicted.isEmpty()) {
            excluded = contradicted.stream()
                    .filter(other -> other.isOccurrence() || !other.isRivalled())
                    .toList();
        }
    }

    /** Whoever asserts it says that the incident occurred. */
    boolean impliesOccurrence() {
        return impliesOccurrence;
    }

    @Override
    public String toString() {
        return "claim " + getId();
    }
}
