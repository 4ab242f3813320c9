package org.credence.exchange.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.NamedSources;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.json.Words;
import org.credence.exchange.table.Row;
import org.credence.model.Allegiance;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** The sources that a table names: each becomes one source, described by the first row that names it. */
public final class Speakers {
    /** Of those the table says nothing about: nobody can be asked or blamed, as far as it tells. */
    public static final SourceKind UNTOLD = SourceKind.UNNAMED_GROUP;

    private static final String ALLY = "ally:";
    private static final Words<SourceKind> KINDS = Words.of(SourceKind.class);

    private final Sources known;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Described> met = new LinkedHashMap<>();

    /**
     * A source as the rows describe it.
     *
     * @param told  whether they tell its kind
     * @param where the first row that names it
     */
    private record Described(Source source, boolean told, Where where) {}

    Speakers(Sources known) {
        this.known = known;
    }

    /** The id of a source by its name, its id, or an alias. */
    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            id = known.find(name).map(Source::id).orElseGet(() -> Slug.of(name));
            ids.put(name, id);
        }
        return id;
    }

    /** Notes who speaks in a row; gives the id. */
    String speaker(String name, Row row, Cells cells, Sink sink) {
        String id = id(name);
        if (known.find(id).isEmpty()) {
            SourceKind kind = kind(row, cells, Target.SOURCE_KIND);
            Described before = met.get(id);
            if (before == null || (!before.told && kind != null)) {
                Source source = source(id, name, kind == null ? UNTOLD : kind, row, cells);
                met.put(id, new Described(source, kind != null, row.where()));
            } else if (kind != null && kind != before.source.kind()) {
                String kinds = Wire.name(kind) + ", and before " + Wire.name(before.source.kind());
                sink.warn(Problem.mustBe(
                                cells.where(row, Target.SOURCE_KIND), "kind of " + id, kinds, "the same in all rows")
                        .maybe("the first one stands; describe the source in a file for --sources"));
            }
        }
        return id;
    }

    /** Notes through whom a statement came; gives the ids. */
    List<String> relays(List<String> names, Row row, Cells cells) {
        List<String> relays = new ArrayList<>(names.size());
        for (String name : names) {
            String id = id(name);
            if (!met.containsKey(id) && known.find(id).isEmpty()) {
                SourceKind kind = kind(row, cells, Target.RELAY_KIND);
                Source source = NamedSources.of(id, name, kind == null ? UNTOLD : kind);
                met.put(id, new Described(source, kind != null, row.where()));
            }
            relays.add(id);
        }
        return relays;
    }

    /** Hands on every source that was not known before, and says how many of them have no kind. */
    void finish(Sink sink) {
        met.values().forEach(it -> sink.source(it.source));
        List<Described> untold = met.values().stream().filter(it -> !it.told).toList();
        if (!untold.isEmpty()) {
            String found = untold.size() + (untold.size() == 1 ? " source has none" : " sources have none");
            sink.warn(Problem.mustBe(
                            untold.get(0).where, "kind of source", found, "told; it counts as " + Wire.name(UNTOLD))
                    .maybe("map a column or a constant to source.kind and relay.kind, or name a file with --sources"));
        }
    }

    private static @Nullable SourceKind kind(Row row, Cells cells, Target target) {
        String word = cells.word(row, target);
        return word == null ? null : KINDS.find(word);
    }

    private Source source(String id, String text, SourceKind kind, Row row, Cells cells) {
        String name = cells.text(row, Target.SOURCE_NAME);
        String owner = cells.text(row, Target.SOURCE_OWNER);
        String house = owner == null || id(owner).equals(id) ? null : id(owner);
        List<Allegiance> allegiances = new ArrayList<>();
        for (String party : cells.list(row, Target.SOURCE_ALLEGIANCES)) {
            allegiances.add(
                    party.startsWith(ALLY)
                            ? Allegiance.ally(party(party.substring(ALLY.length()), row, cells))
                            : Allegiance.member(party(party, row, cells)));
        }
        return new Source(
                id,
                name == null ? text : name,
                kind,
                allegiances,
                house,
                cells.list(row, Target.SOURCE_LANGUAGES),
                cells.list(row, Target.SOURCE_ALIASES),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                cells.extra(row, Target.SOURCE_EXTRA));
    }

    private static String party(String name, Row row, Cells cells) {
        if (name.isBlank()) {
            throw new BadInput(Problem.mustBe(
                    cells.where(row, Target.SOURCE_ALLEGIANCES), "allegiance", name, "the name of a party"));
        }
        return Slug.of(name);
    }
}
