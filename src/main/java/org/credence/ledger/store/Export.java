package org.credence.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Said;
import org.credence.model.SourceKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads every entry, as a stream: acts, sources, mergers, claims, outcomes, each by id. */
final class Export {
    private static final int FETCH = 1000;
    private final Handle handle;

    Export(Handle handle) {
        this.handle = handle;
    }

    void to(Consumer<LedgerEntry> sink) {
        each("SELECT id, made, by_whom, because FROM act ORDER BY id", (rows, context) -> act(rows), sink);
        sources(sink);
        each(
                "SELECT id, act, source, into_source FROM merger ORDER BY id",
                (rows, context) ->
                        new OfMerger(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)),
                sink);
        claims(sink);
        each(
                "SELECT " + ClaimStates.Outcomes.COLUMNS + " FROM outcome ORDER BY id",
                (rows, context) -> ClaimStates.Outcomes.read(rows),
                sink);
    }

    private <T extends LedgerEntry> void each(String query, RowMapper<T> mapper, Consumer<LedgerEntry> sink) {
        try (Stream<T> entries = handle.createQuery(query).setFetchSize(FETCH).map(mapper).stream()) {
            entries.forEach(sink);
        }
    }

    private static Act act(ResultSet rows) throws SQLException {
        return new Act(rows.getString(1), Instant.parse(rows.getString(2)), rows.getString(3), rows.getString(4));
    }

    /** Sources are few beside what they say. */
    private void sources(Consumer<LedgerEntry> sink) {
        Map<String, List<String>> aliases = new HashMap<>();
        handle.createQuery("SELECT entry, alias FROM alias ORDER BY entry, place")
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> aliases.computeIfAbsent(row.getKey(), it -> new ArrayList<>(1))
                        .add(row.getValue()));
        each(
                "SELECT id, act, source, name, kind, owner FROM source ORDER BY id",
                (rows, context) -> new OfSource(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        Texts.constant(SourceKind.class, rows.getString(5)),
                        rows.getString(6),
                        aliases.getOrDefault(rows.getString(1), List.of())),
                sink);
    }

    private void claims(Consumer<LedgerEntry> sink) {
        List<OfClaim> some = new ArrayList<>(FETCH);
        try (Stream<OfClaim> claims = handle
                .createQuery("SELECT id, act, incident, claim, topic, question FROM claim ORDER BY id")
                .setFetchSize(FETCH)
                .map((rows, context) -> new OfClaim(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        List.of()))
                .stream()) {
            claims.forEach(claim -> {
                some.add(claim);
                if (some.size() == FETCH) {
                    withSaid(some, handle).forEach(sink);
                    some.clear();
                }
            });
        }
        withSaid(some, handle).forEach(sink);
    }

    /** The same entries with what was said. */
    static List<OfClaim> withSaid(List<OfClaim> bare, Handle handle) {
        Map<String, List<Said>> said =
                ClaimStates.said(bare.stream().map(OfClaim::id).toList(), handle);
        return bare.stream()
                .map(it -> new OfClaim(
                        it.id(),
                        it.act(),
                        it.incident(),
                        it.claim(),
                        it.topic(),
                        it.question(),
                        said.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
