package org.credence.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who says something: a person, organisation, outlet, account, or an unnamed group.
 *
 * @param id          unique over the sources in use
 * @param name        as shown to people
 * @param kind        what sort of speaker it is; decides the prior of its word
 * @param allegiances the parties it belongs to or sides with, in the file's order
 * @param owner       the id of the source that owns it, or null
 * @param languages   the languages it speaks, as BCP 47 tags
 * @param aliases     other ids and names under which it appears
 * @param record      a prior history of outcomes; a ledger, when given, replaces it
 * @param copies      the probability, by source id, that it copies from the other without saying so
 * @param extra      what an importer found that has no place in the model, kept as it was
 */
public record Source(
        String id,
        String name,
        SourceKind kind,
        List<Allegiance> allegiances,
        @Nullable String owner,
        List<String> languages,
        List<String> aliases,
        TrackRecord record,
        SortedMap<String, Double> copies,
        Map<String, String> extra) {

    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a source must not be blank.");
        }
        Objects.requireNonNull(kind, "kind");
        allegiances = List.copyOf(allegiances);
        languages = List.copyOf(languages);
        aliases = List.copyOf(aliases);
        extra = Extra.copy(extra);
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        if (id.equals(owner)) {
            throw new IllegalArgumentException("The source (" + id + ") must not be its own owner.");
        }
    }

    /** A source of which only the kind is known. */
    public static Source of(String id, SourceKind kind) {
        return new Source(
                id,
                id,
                kind,
                List.of(),
                null,
                List.of(),
                List.of(),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                Map.of());
    }

    public Source withAllegiances(Allegiance... parties) {
        return new Source(id, name, kind, List.of(parties), owner, languages, aliases, record, copies, extra);
    }

    /** The same with further aliases. */
    public Source withAliases(java.util.Collection<String> more) {
        java.util.Set<String> all = new java.util.LinkedHashSet<>(aliases);
        all.addAll(more);
        return new Source(id, name, kind, allegiances, owner, languages, List.copyOf(all), record, copies, extra);
    }

    public Source withRecord(TrackRecord newRecord) {
        return new Source(id, name, kind, allegiances, owner, languages, aliases, newRecord, copies, extra);
    }
}
