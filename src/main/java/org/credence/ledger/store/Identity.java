package org.credence.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.ledger.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which source is meant by a name, as the ledger stands: by id or alias, and after mergers. */
final class Identity {
    /** Names that one query asks for. */
    private static final int AT_ONCE = 500;

    /** As many as that are asked for by whoever will ask for most. */
    private static final int MANY = 100;

    /** The ids and aliases that are looked up all at once: some 30 MB. */
    private static final int MOST = 200_000;

    private final Handle handle;
    private final Map<String, String> mergers = new HashMap<>();
    /** What is known of names so far: the id, or nothing when nobody has it. */
    private final Map<String, String> met = new HashMap<>();

    private final Set<String> asked = new HashSet<>();
    /** The answers so far: in a load, each name is asked for hundreds of times. */
    private final Map<String, String> answers = new HashMap<>();

    private final Runnable beforeAsking;
    /** Every name was looked up. */
    private boolean complete;
    /** There are more names than are looked up all at once. */
    private boolean tooMany;

    Identity(Handle handle) {
        this(handle, () -> {});
    }

    /**
     * The same while rows are written.
     *
     * @param beforeAsking has them in their tables before anything is looked up
     */
    Identity(Handle handle, Runnable beforeAsking) {
        this.handle = handle;
        this.beforeAsking = beforeAsking;
        handle.createQuery("SELECT source, into_source FROM merger ORDER BY id")
                .map((rows, context) -> new String[] {rows.getString(1), rows.getString(2)})
                .forEach(row -> {
                    if (row[1] == null) {
                        mergers.remove(row[0]);
                    } else {
                        mergers.put(row[0], row[1]);
                    }
                });
    }

    /** Looks names up, many at a time. */
    void ask(Collection<String> names) {
        List<String> open = new ArrayList<>();
        for (String name : names) {
            if (asked.add(name)) {
                open.add(name);
            }
        }
        if (open.isEmpty() || complete) {
            return;
        }
        beforeAsking.run();
        if (open.size() >= MANY && askForAll()) {
            return;
        }
        for (int i = 0; i < open.size(); i += AT_ONCE) {
            List<String> some = open.subList(i, Math.min(open.size(), i + AT_ONCE));
            note(
                    handle.createQuery("SELECT alias, source FROM alias WHERE alias IN (<names>)")
                            .bindList("names", some),
                    handle.createQuery("SELECT DISTINCT source FROM source WHERE source IN (<names>)")
                            .bindList("names", some));
        }
    }

    /** Looks every name up, so that nobody waits for rows to be written each time a name is new; false when it may not. */
    private boolean askForAll() {
        tooMany = tooMany
                || handle.createQuery("SELECT (SELECT count(*) FROM alias) + (SELECT count(*) FROM source)")
                                .mapTo(Long.class)
                                .one()
                        > MOST;
        if (!tooMany) {
            note(
                    handle.createQuery("SELECT alias, source FROM alias"),
                    handle.createQuery("SELECT DISTINCT source FROM source"));
            complete = true;
        }
        return complete;
    }

    private void note(Query aliases, Query sources) {
        aliases.map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> met.merge(row.getKey(), row.getValue(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        sources.mapTo(String.class).forEach(source -> met.put(source, source));
    }

    /** Whether a name was looked up before. */
    boolean hasMet(String name) {
        return complete || answers.containsKey(name) || asked.contains(name);
    }

    private void ask(String name) {
        if (!asked.contains(name)) {
            ask(List.of(name));
        }
    }

    /** Whether a source has this id or alias. */
    boolean knows(String name) {
        ask(name);
        return met.containsKey(name);
    }

    /** The id under which the source with this name counts; a name that nobody has, as it is. */
    String of(String name) {
        String known = answers.get(name);
        if (known == null) {
            ask(name);
            known = merged(met.getOrDefault(name, name));
            answers.put(name, known);
        }
        return known;
    }

    /** The same, mergers aside. */
    String own(String name) {
        ask(name);
        return met.getOrDefault(name, name);
    }

    private String merged(String id) {
        String at = id;
        for (String next = mergers.get(at); next != null; next = mergers.get(at)) {
            at = next;
        }
        return at;
    }

    /** The ids that count as this one, itself first. */
    Set<String> group(String id) {
        Set<String> group = new LinkedHashSet<>(List.of(id));
        mergers.keySet().stream()
                .sorted()
                .filter(other -> merged(other).equals(id))
                .forEach(group::add);
        return group;
    }

    /**
     * Makes sure that a merger closes no circle.
     *
     * @throws Refusal when it does
     */
    void requireNoCircle(String source, @Nullable String into) {
        List<String> way = new ArrayList<>(List.of(source));
        for (String at = into; at != null; at = mergers.get(at)) {
            way.add(at);
            if (at.equals(source)) {
                throw Refusal.of(
                        "The merger (" + String.join(" into ", way) + ") must not close a circle.",
                        "Maybe take the other apart first: credence ledger merge " + way.get(way.size() - 2)
                                + " --apart.");
            }
        }
    }
}
