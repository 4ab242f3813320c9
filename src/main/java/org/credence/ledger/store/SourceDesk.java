package org.credence.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.store.row.Rows;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.jdbi.v3.core.Handle;

/** Sources on their way into a ledger: an entry is made of what is new. */
final class SourceDesk {
    private final Handle handle;
    private final Rows rows;
    private final Map<String, Source> open = new LinkedHashMap<>();
    private final List<OfSource> restored = new ArrayList<>();
    private final Set<String> newNames = new HashSet<>();
    private int entered;

    SourceDesk(Handle handle, Rows rows) {
        this.handle = handle;
        this.rows = rows;
    }

    void add(Source source) {
        open.put(source.id(), source);
    }

    void restore(OfSource entry) {
        restored.add(entry);
    }

    /** Every id and alias that waits to be entered. */
    Set<String> names() {
        Set<String> names = new HashSet<>(open.keySet());
        open.values().forEach(source -> names.addAll(source.aliases()));
        restored.forEach(entry -> {
            names.add(entry.source());
            names.addAll(entry.aliases());
        });
        return names;
    }

    /** Enters what is new; false when nothing is. */
    boolean settle(Supplier<String> ids, Supplier<String> act) throws SQLException {
        if (open.isEmpty() && restored.isEmpty()) {
            return false;
        }
        int before = entered;
        rows.flush();
        Set<String> there = there(restored.stream().map(OfSource::id).toList());
        for (OfSource entry : restored) {
            if (there.add(entry.id())) {
                enter(entry);
            }
        }
        restored.clear();
        List<String> names = List.copyOf(open.keySet());
        for (int i = 0; i < names.size(); i += ClaimStates.AT_ONCE) {
            settle(names.subList(i, Math.min(names.size(), i + ClaimStates.AT_ONCE)), ids, act);
        }
        open.clear();
        rows.flush();
        return entered > before;
    }

    private void settle(List<String> names, Supplier<String> ids, Supplier<String> act) throws SQLException {
        Map<String, OfSource> latest = latest(names, handle);
        Map<String, Set<String>> aliases = aliases(names, handle);
        for (String name : names) {
            Source source = Objects.requireNonNull(open.get(name));
            Set<String> known = aliases.getOrDefault(name, Set.of());
            List<String> more = source.aliases().stream()
                    .filter(it -> !known.contains(it))
                    .distinct()
                    .toList();
            OfSource now = latest.get(name);
            if (now == null || !more.isEmpty() || !says(now, source)) {
                String id = ids.get();
                enter(new OfSource(id, act.get(), name, source.name(), source.kind(), source.owner(), more));
            }
        }
    }

    /** Those of some entries that the ledger has. */
    private Set<String> there(List<String> ids) {
        Set<String> there = new HashSet<>();
        for (int i = 0; i < ids.size(); i += ClaimStates.AT_ONCE) {
            handle.createQuery("SELECT id FROM source WHERE id IN (<ids>)")
                    .bindList("ids", ids.subList(i, Math.min(ids.size(), i + ClaimStates.AT_ONCE)))
                    .mapTo(String.class)
                    .forEach(there::add);
        }
        return there;
    }

    private void enter(OfSource entry) throws SQLException {
        rows.add(entry);
        newNames.add(entry.source());
        newNames.addAll(entry.aliases());
        entered++;
    }

    private static boolean says(OfSource entry, Source source) {
        return entry.name().equals(source.name())
                && entry.kind() == source.kind()
                && Objects.equals(entry.owner(), source.owner());
    }

    /** The entries that hold, by source. */
    static Map<String, OfSource> latest(List<String> names, Handle handle) {
        Map<String, OfSource> latest = new HashMap<>();
        handle.createQuery("SELECT id, act, source, name, kind, owner FROM source"
                        + " WHERE source IN (<names>) ORDER BY id")
                .bindList("names", names)
                .map((rows, context) -> new OfSource(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        Texts.constant(SourceKind.class, rows.getString(5)),
                        rows.getString(6),
                        List.of()))
                .forEach(entry -> latest.put(entry.source(), entry));
        return latest;
    }

    /** By source, in the order in which they were given. */
    static Map<String, Set<String>> aliases(List<String> names, Handle handle) {
        Map<String, Set<String>> aliases = new HashMap<>();
        handle.createQuery("SELECT a.source, a.alias FROM alias a JOIN source s ON s.id = a.entry"
                        + " WHERE s.source IN (<names>) ORDER BY a.entry, a.place")
                .bindList("names", names)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> aliases.computeIfAbsent(row.getKey(), it -> new java.util.LinkedHashSet<>())
                        .add(row.getValue()));
        return aliases;
    }

    /** Ids and aliases entered since the last call. */
    Set<String> takeNewNames() {
        Set<String> names = new HashSet<>(newNames);
        newNames.clear();
        return names;
    }

    int entered() {
        return entered;
    }
}
