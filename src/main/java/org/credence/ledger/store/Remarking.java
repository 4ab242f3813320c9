package org.credence.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.ledger.Mark;
import org.credence.ledger.store.row.Rows;
import org.jdbi.v3.core.Handle;

/** Makes marks anew where a name means another source than before. */
final class Remarking {
    private static final String SPOKE =
            "SELECT DISTINCT c.incident FROM statement s JOIN claim c ON c.id = s.entry WHERE s.source IN (<names>)";
    private static final String JUDGED = "SELECT DISTINCT incident FROM outcome WHERE by_whom IN (<names>)";

    private final Handle handle;
    private final Rows rows;

    Remarking(Handle handle, Rows rows) {
        this.handle = handle;
        this.rows = rows;
    }

    /** Wherever one of these names speaks or settles. */
    void because(Collection<String> names, Identity before, Identity now) throws SQLException {
        if (!hasOutcomes()) {
            return;
        }
        List<String> all = new ArrayList<>(names);
        before.ask(all);
        now.ask(all);
        all.removeIf(name -> before.of(name).equals(now.of(name)));
        Set<String> judges = all.isEmpty() ? Set.of() : judges();
        Set<String> incidents = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i += ClaimStates.AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + ClaimStates.AT_ONCE));
            incidents.addAll(find(SPOKE, some));
            List<String> judging = some.stream().filter(judges::contains).toList();
            if (!judging.isEmpty()) {
                incidents.addAll(find(JUDGED, judging));
            }
        }
        List<String> open = List.copyOf(incidents);
        for (int i = 0; i < open.size(); i += ClaimStates.AT_ONCE) {
            again(open.subList(i, Math.min(open.size(), i + ClaimStates.AT_ONCE)), before, now);
        }
    }

    private boolean hasOutcomes() {
        return handle.createQuery("SELECT id FROM outcome LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    private Set<String> judges() {
        return handle.createQuery("SELECT DISTINCT by_whom FROM outcome")
                .mapTo(String.class)
                .set();
    }

    private List<String> find(String query, List<String> names) {
        return handle.createQuery(query)
                .bindList("names", names)
                .mapTo(String.class)
                .list();
    }

    private void again(List<String> incidents, Identity before, Identity now) throws SQLException {
        List<Mark> were = new ArrayList<>();
        List<Mark> are = new ArrayList<>();
        for (ClaimState state : ClaimStates.of(incidents, handle).all()) {
            state.remember(before::of);
            state.changes(now::of, were, are);
        }
        rows.replace(were, are);
        rows.flush();
    }
}
