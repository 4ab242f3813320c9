package org.credence.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.model.Moment;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of an incident are looked at: all, those known at a moment, those up to a statement, and
 * without some.
 *
 * @param asOf    the moment, or null
 * @param until   the id of a statement in order of time, or null
 * @param closed  whether the statement {@code until} itself is looked at
 * @param without ids of statements and of sources that are left out; with a source goes what it passed on
 */
public record Cut(@Nullable Moment asOf, @Nullable String until, boolean closed, Set<String> without) {
    public static final Cut NONE = new Cut(null, null, true, Set.of());

    public Cut {
        without = Set.copyOf(without);
    }

    public static Cut asOf(Moment moment) {
        return new Cut(moment, null, true, Set.of());
    }

    /** Everything known just before a statement was made. */
    public static Cut before(String statement) {
        return new Cut(null, statement, false, Set.of());
    }

    /** Everything known once a statement was made. */
    public static Cut through(String statement) {
        return new Cut(null, statement, true, Set.of());
    }

    /** The same, and without these statements or sources besides. */
    public Cut without(Set<String> statementsOrSources) {
        Set<String> all = new HashSet<>(without);
        all.addAll(statementsOrSources);
        return new Cut(asOf, until, closed, all);
    }

    /** The statements of an incident in order of time; those without a date come last. */
    public static List<Statement> inOrder(org.credence.model.Incident incident) {
        List<Statement> all = inFileOrder(incident);
        all.sort(IN_ORDER);
        return all;
    }

    private static List<Statement> inFileOrder(org.credence.model.Incident incident) {
        List<Statement> all = new ArrayList<>();
        incident.claims().forEach(claim -> all.addAll(claim.statements()));
        return all;
    }

    /**
     * Agrees with {@link Moment#isBefore} wherever that can tell, as long as no day mixes times with stated orders.
     */
    static final Comparator<Moment> ORDER = Cut::compare;

    private static int compare(Moment a, Moment b) {
        int byDay = a.day().compareTo(b.day());
        int byOrder = byDay == 0 ? Integer.compare(a.order(), b.order()) : byDay;
        if (byOrder != 0) {
            return byOrder;
        }
        Instant here = a.instant();
        Instant there = b.instant();
        return here == null || there == null ? Boolean.compare(here != null, there != null) : here.compareTo(there);
    }

    /** By time, those without a date last. */
    static final Comparator<Statement> IN_ORDER = Comparator.comparing(Statement::at, Comparator.nullsLast(ORDER));

    /** The ids of the statements that are looked at, or null for all of them. */
    public @Nullable Set<String> visible(org.credence.model.Incident incident) {
        if (asOf == null && until == null && without.isEmpty()) {
            return null;
        }
        Set<String> ids = new HashSet<>();
        // Only what ends at a statement asks what comes before what.
        for (Statement statement : until == null ? inFileOrder(incident) : inOrder(incident)) {
            boolean last = statement.id().equals(until);
            if ((!last || closed) && isKnown(statement) && !without.contains(statement.id())) {
                ids.add(statement.id());
            }
            if (last) {
                return ids;
            }
        }
        if (until != null) {
            throw new IllegalArgumentException(
                    "The statement (" + until + ") must be one of the incident (" + incident.id() + ").");
        }
        return ids;
    }

    /** Whether its source, or a hand through which it came, is left out. */
    public boolean leavesOut(Statement statement, Sources sources) {
        if (without.isEmpty()) {
            return false;
        }
        return without.contains(sources.get(statement.source()).id())
                || statement.relays().stream()
                        .anyMatch(relay -> without.contains(sources.get(relay).id()));
    }

    /** A day alone is known from its end on when asked for a time of day, and on the day itself when asked for a day. */
    private boolean isKnown(Statement statement) {
        Moment at = statement.at();
        if (asOf == null) {
            return true;
        }
        if (at == null) {
            return false;
        }
        if (asOf.instant() == null || !at.day().equals(asOf.day())) {
            return !at.day().isAfter(asOf.day());
        }
        return at.instant() != null && !at.instant().isAfter(asOf.instant());
    }
}
