package org.credence.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Moment;
import org.credence.model.Relation;
import org.credence.model.Stance;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** An incident as it stood at a moment: claims, statements and sources that point at each other. */
public final class Incident {
    /** The id of the claim that it happened, where nobody stated that bare. */
    public static final String IMPLIED = "occurrence";

    private static final Set<Aspect> EVENTFUL =
            Set.of(Aspect.OCCURRENCE, Aspect.CAUSE, Aspect.ACTOR, Aspect.MUNITION, Aspect.CASUALTIES, Aspect.DAMAGE);

    private final org.credence.model.Incident said;
    private final Background background;
    private final Cut cut;
    private final @Nullable Moment asOf;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> shown = Collections.unmodifiableList(claims);
    final Map<String, Source> sources = new LinkedHashMap<>();
    /** Whether any statement cites another, heard or not. */
    boolean cites;
    /** Whether any is given verbatim. */
    boolean quotes;
    /** Whether any two sources have one owner. */
    boolean owned;
    /** Whether any source takes sides. */
    boolean sided;

    private @Nullable Claim occurrence;
    private int statements;
    private boolean compared;
    /** What the rules derived where the same source was heard already. */
    List<Derivation> dropped = List.of();

    private Incident(org.credence.model.Incident said, Background background, Cut cut, @Nullable Moment asOf) {
        this.said = said;
        this.background = background;
        this.cut = cut;
        this.asOf = asOf;
    }

    /**
     * The incident as far as the cut lets it be seen.
     *
     * @throws org.credence.model.UnknownSource when a statement names a source that nobody has described
     */
    public static Incident of(org.credence.model.Incident said, Background background, Cut cut) {
        Set<String> visible = cut.visible(said);
        Incident incident = new Incident(said, background, cut, moment(said, cut));
        for (org.credence.model.Claim claim : said.claims()) {
            incident.addClaim(claim, visible, cut);
        }
        incident.findOccurrence();
        Values.link(incident);
        incident.number();
        Comparison.formHouses(incident);
        Comparison.formCamps(incident);
        return incident;
    }

    /** The moment asked for, or else that of the latest statement up to the cut, whether it is left out or not. */
    public static @Nullable Moment moment(org.credence.model.Incident said, Cut cut) {
        if (cut.asOf() != null) {
            return cut.asOf();
        }
        Set<String> visible = new Cut(null, cut.until(), cut.closed(), Set.of()).visible(said);
        Moment latest = null;
        for (org.credence.model.Claim claim : said.claims()) {
            for (org.credence.model.Statement statement : claim.statements()) {
                boolean counts = statement.at() != null && (visible == null || visible.contains(statement.id()));
                if (counts && (latest == null || Cut.ORDER.compare(statement.at(), latest) > 0)) {
                    latest = statement.at();
                }
            }
        }
        return latest;
    }

    private void addClaim(org.credence.model.Claim said, @Nullable Set<String> visible, Cut cut) {
        Claim claim = new Claim(said, this, false);
        claims.add(claim);
        for (org.credence.model.Statement statement : said.statements()) {
            // What is left out must be described all the same, and yet be nobody here: sources tie camps together.
            org.credence.model.Source by = background.sources().get(statement.source());
            if ((visible == null || visible.contains(statement.id()))
                    && !cut.leavesOut(statement, background.sources())) {
                Source source = source(by);
                List<Source> relays = sources(statement.relays());
                cites |= statement.cites() != null;
                quotes |= statement.quote() != null;
                claim.add(new Statement(
                        statement, claim, source, statement.stance(), null, null, relays, pastOf(source, claim)));
            }
        }
    }

    Past pastOf(Source source, Claim claim) {
        String owner = source.said().owner();
        TrackRecord own = background.records().of(source.said(), asOf, said.id(), claim.getId());
        TrackRecord owners = owner == null
                ? TrackRecord.NONE
                : background
                        .sources()
                        .find(owner)
                        .map(it -> background.records().of(it, asOf, said.id(), claim.getId()))
                        .orElse(TrackRecord.NONE);
        return new Past(own, owners);
    }

    /** Whom a source copies without saying so, as known when this is scored. */
    Map<String, Double> copies(Source source, Claim claim) {
        return background.records().copies(source.said(), asOf, said.id(), claim.getId());
    }

    /** The number here of whoever makes a statement, which may be another where fewer statements are seen. */
    public int numberOfSource(Statement statement) {
        Source source = statement.getSource();
        boolean here = statement.getIncident() == this;
        return (here ? source : Objects.requireNonNull(sources.get(source.getId()))).number();
    }

    private Source source(org.credence.model.Source found) {
        Source source = sources.get(found.id());
        if (source == null) {
            source = new Source(found, background.sources().house(found), sources.size());
            sources.put(found.id(), source);
        }
        return source;
    }

    private List<Source> sources(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Source> found = new ArrayList<>(names.size());
        for (String name : names) {
            found.add(source(background.sources().get(name)));
        }
        return found;
    }

    private void findOccurrence() {
        occurrence = claims.stream().filter(Claim::isOccurrence).findFirst().orElse(null);
        if (occurrence == null && isEventful()) {
            org.credence.model.Claim implied = new org.credence.model.Claim(
                    IMPLIED,
                    Aspect.OCCURRENCE,
                    org.credence.model.Value.of(true),
                    said.title(),
                    partiesOfDetails(),
                    null,
                    false,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    Map.of());
            occurrence = new Claim(implied, this, true);
            claims.add(occurrence);
        }
    }

    private org.credence.model.Claim.Parties partiesOfDetails() {
        Set<String> harms = new java.util.LinkedHashSet<>();
        Set<String> favours = new java.util.LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim.isStated()) {
                harms.addAll(claim.getHarms());
                favours.addAll(claim.getFavours());
            }
        }
        return new org.credence.model.Claim.Parties(harms, favours);
    }

    /**
     * Adds what the rules derived. A direct statement of the source about the claim replaces it; of several, the
     * one that reached us by the shortest way stands.
     *
     * @param derivations in order of the claims that they are about
     */
    public void add(List<Derivation> derivations) {
        Set<Claim> changed = new LinkedHashSet<>();
        Derivations all = new Derivations(sources.size());
        for (Derivation derivation : all.kept(derivations)) {
            derivation.apply();
            changed.add(derivation.to());
        }
        dropped = all.dropped();
        if (!changed.isEmpty()) {
            number();
            if (compared) {
                Comparison.compare(this, changed);
            }
        }
    }

    /** Compares statements, when somebody first asks what that finds: mostly after rules have derived more of them. */
    void compare() {
        if (!compared) {
            Comparison.compare(this, claims);
            compared = true;
        }
    }

    Claim.Standing compared(Claim claim) {
        compare();
        return Objects.requireNonNull(claim.standing);
    }

    StatementStanding compared(Statement statement) {
        compare();
        return Objects.requireNonNull(statement.standing);
    }

    void number() {
        statements = 0;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            claim.index = i;
            claim.firstStatement = statements;
            for (Statement statement : claim.statements) {
                statement.index = statements++;
            }
        }
    }

    /** How many statements there are, derived ones included. */
    public int size() {
        return statements;
    }

    /** A statement that the rules derive: what {@code from} says about its own claim, it also says of {@code to}. */
    public record Derivation(Statement from, Claim to, Stance stance, String rule) {
        static Derivation nearer(Derivation a, Derivation b) {
            int difference = remoteness(a.from) - remoteness(b.from);
            return difference < 0 || (difference == 0 && a.from.getId().compareTo(b.from.getId()) <= 0) ? a : b;
        }

        /** Of two statements of one source, the one that came through more hands, unnamed, or hedged is the remoter. */
        private static int remoteness(Statement it) {
            return 4 * it.getRelays().size() + (it.isUnnamed() ? 2 : 0) + (it.isHedged() ? 1 : 0);
        }

        private void apply() {
            List<Source> relays = new ArrayList<>(from.getRelays().size());
            from.getRelays().forEach(relay -> relays.add(relay.getSource()));
            Incident incident = to.getIncident();
            to.add(new Statement(
                    from.said(),
                    to,
                    from.getSource(),
                    stance,
                    from,
                    rule,
                    relays,
                    incident.pastOf(from.getSource(), to)));
        }
    }

    /** What the file says of it. */
    public org.credence.model.Incident said() {
        return said;
    }

    public String getId() {
        return said.id();
    }

    /** The moment as of which it is seen, or null when nothing in it has a date. */
    public @Nullable Moment asOf() {
        return asOf;
    }

    /** What of it is seen. */
    public Cut cut() {
        return cut;
    }

    public Background background() {
        return background;
    }

    public List<Claim> getClaims() {
        return shown;
    }

    /** The claim that it happened; null where nothing is said to have occurred. */
    public @Nullable Claim getOccurrence() {
        return occurrence;
    }

    /** Something is said to have occurred, rather than a value to be so. */
    public boolean isEventful() {
        return occurrence != null
                || claims.stream().anyMatch(claim -> claim.isStated() && EVENTFUL.contains(claim.getAspect()));
    }

    /** How many days before this one the nearest similar incident happened; a huge number when none is known. */
    public int getDaysSinceSimilar() {
        int days = Integer.MAX_VALUE;
        for (Relation relation : said.related()) {
            if (relation.kind() == Relation.Kind.SIMILAR_EARLIER) {
                days = Math.min(days, relation.daysBefore());
            }
        }
        return days;
    }

    @Override
    public String toString() {
        return "incident " + getId();
    }
}
