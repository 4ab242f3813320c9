package org.credence.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.Said;
import org.credence.ledger.store.ClaimState.Name;
import org.credence.model.Outcome;
import org.credence.model.Stance;
import org.jdbi.v3.core.Handle;

/** All claims of some incidents, as they stand. */
final class ClaimStates {
    /** Names that one query asks for. */
    static final int AT_ONCE = 500;

    private static final String CLAIMS =
            "SELECT id, act, incident, claim, topic, question FROM claim WHERE incident IN (<names>) ORDER BY id";
    private static final String STATEMENTS = "SELECT entry, source, stance, said, day_order FROM statement"
            + " WHERE entry IN (<names>) ORDER BY entry, place";
    private static final String OUTCOMES =
            "SELECT " + Outcomes.COLUMNS + " FROM outcome WHERE incident IN (<names>) ORDER BY id";

    private final Map<Name, ClaimState> byName = new LinkedHashMap<>();
    private final Set<String> incidents = new HashSet<>();

    static ClaimStates of(Collection<String> incidents, Handle handle) {
        ClaimStates states = new ClaimStates();
        states.load(incidents.stream().distinct().toList(), handle);
        return states;
    }

    /** Adds what is in the tables of further incidents. */
    void load(List<String> more, Handle handle) {
        for (int i = 0; i < more.size(); i += AT_ONCE) {
            loadSome(more.subList(i, Math.min(more.size(), i + AT_ONCE)), handle);
        }
        incidents.addAll(more);
    }

    /** Those of some incidents, as far as they are here. */
    ClaimStates only(Set<String> wanted) {
        ClaimStates some = new ClaimStates();
        byName.forEach((name, state) -> {
            if (wanted.contains(name.incident())) {
                some.byName.put(name, state);
            }
        });
        some.incidents.addAll(wanted);
        return some;
    }

    /** Whether all claims of an incident are here. */
    boolean covers(String incident) {
        return incidents.contains(incident);
    }

    ClaimState at(Name name) {
        return byName.computeIfAbsent(name, ClaimState::new);
    }

    Collection<ClaimState> all() {
        return byName.values();
    }

    private void loadSome(List<String> incidents, Handle handle) {
        Map<Name, Bare> latest = new LinkedHashMap<>();
        handle.createQuery(CLAIMS)
                .bindList("names", incidents)
                .map((rows, context) -> Bare.of(rows))
                .forEach(bare -> {
                    at(bare.name()).addEarlier(bare.id());
                    latest.put(bare.name(), bare);
                });
        if (latest.isEmpty()) {
            return; // outcomes are of claims
        }
        Map<String, List<Said>> said =
                said(latest.values().stream().map(Bare::id).toList(), handle);
        latest.forEach((name, bare) -> at(name).add(bare.with(said.getOrDefault(bare.id(), List.of()))));
        handle.createQuery(OUTCOMES)
                .bindList("names", incidents)
                .map((rows, context) -> Outcomes.read(rows))
                .forEach(outcome ->
                        at(new Name(outcome.incident(), outcome.claim())).add(outcome));
    }

    /** By entry, in order. */
    static Map<String, List<Said>> said(List<String> entries, Handle handle) {
        Map<String, List<Said>> said = new HashMap<>();
        for (int i = 0; i < entries.size(); i += AT_ONCE) {
            handle.createQuery(STATEMENTS)
                    .bindList("names", entries.subList(i, Math.min(entries.size(), i + AT_ONCE)))
                    .map((rows, context) -> Map.entry(rows.getString(1), statement(rows)))
                    .forEach(row -> said.computeIfAbsent(row.getKey(), it -> new ArrayList<>(2))
                            .add(row.getValue()));
        }
        return said;
    }

    private static Said statement(ResultSet rows) throws SQLException {
        return new Said(
                rows.getString(2),
                Texts.constant(Stance.class, rows.getString(3)),
                Texts.moment(rows.getString(4), rows.getInt(5)));
    }

    /** An entry of a claim without what was said. */
    private record Bare(OfClaim claim) {
        static Bare of(ResultSet rows) throws SQLException {
            return new Bare(new OfClaim(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getString(6),
                    List.of()));
        }

        String id() {
            return claim.id();
        }

        Name name() {
            return new Name(claim.incident(), claim.claim());
        }

        OfClaim with(List<Said> said) {
            return new OfClaim(
                    claim.id(), claim.act(), claim.incident(), claim.claim(), claim.topic(), claim.question(), said);
        }
    }

    /** Rows of outcomes. */
    static final class Outcomes {
        static final String COLUMNS = "id, act, incident, claim, result, settled, by_whom, because, supersedes";

        private Outcomes() {}

        static OfOutcome read(ResultSet rows) throws SQLException {
            Outcome outcome = new Outcome(
                    Texts.constant(Outcome.Result.class, rows.getString(5)),
                    Texts.moment(rows.getString(6)),
                    rows.getString(7),
                    rows.getString(8));
            return new OfOutcome(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    outcome,
                    rows.getString(9));
        }
    }
}
