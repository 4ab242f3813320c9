package org.credence.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.credence.ledger.Refusal;
import org.credence.ledger.store.ClaimState.Name;
import org.jdbi.v3.core.Handle;

/** What a person calls a claim or a source. */
final class Names {
    /** So many are enough to find the one that was meant. */
    private static final int KNOWN = 100_000;

    private Names() {}

    /**
     * The claim that is meant: {@code INCIDENT/CLAIM}, or one of the two where that is enough.
     *
     * @throws Refusal when there is none, or more than one
     */
    static Name claim(String text, Handle handle) {
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            Name name = new Name(text.substring(0, slash), text.substring(slash + 1));
            if (!find("incident = ? AND claim = ?", handle, name.incident(), name.claim())
                    .isEmpty()) {
                return name;
            }
        }
        Set<Name> found = new LinkedHashSet<>(find("incident = ?", handle, text));
        if (found.isEmpty()) {
            found.addAll(find("claim = ?", handle, text));
        }
        if (found.isEmpty()) {
            throw Refusal.unknown("claim", text, claims(handle));
        }
        if (found.size() > 1) {
            List<String> some =
                    found.stream().map(Name::toString).sorted().limit(5).toList();
            throw Refusal.of(
                    "The claim (" + text + ") must be one, and there are more.",
                    "Maybe one of " + String.join(", ", some) + (found.size() > some.size() ? ", …" : "") + ".");
        }
        return found.iterator().next();
    }

    private static List<Name> find(String where, Handle handle, Object... values) {
        var query = handle.createQuery("SELECT DISTINCT incident, claim FROM claim WHERE " + where);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, String.valueOf(values[i]));
        }
        return query.map((rows, context) -> new Name(rows.getString(1), rows.getString(2)))
                .list();
    }

    /** Claims that may have been meant, and their incidents. */
    static Set<String> claims(Handle handle) {
        Set<String> names = new TreeSet<>();
        handle.createQuery("SELECT DISTINCT incident, claim FROM claim LIMIT " + KNOWN)
                .map((rows, context) -> new Name(rows.getString(1), rows.getString(2)))
                .forEach(name -> {
                    names.add(name.toString());
                    names.add(name.incident());
                });
        return names;
    }

    /** Sources that may have been meant, by id and alias. */
    static Set<String> sources(Handle handle) {
        Set<String> names = new TreeSet<>();
        for (String query : List.of("SELECT DISTINCT source FROM source", "SELECT DISTINCT alias FROM alias")) {
            handle.createQuery(query + " LIMIT " + KNOWN).mapTo(String.class).forEach(names::add);
        }
        return names;
    }
}
