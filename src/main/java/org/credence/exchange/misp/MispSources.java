package org.credence.exchange.misp;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.json.Tree;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** Who speaks in a run: organisations by their UUIDs, and authors by name. Holds an id for each. */
final class MispSources {
    private final Sources known;
    private final Sink sink;
    private final Set<String> met = new HashSet<>();

    MispSources(Sources known, Sink sink) {
        this.known = known;
        this.sink = sink;
    }

    /** The id of an organisation; null when the object names none. */
    @Nullable
    String organisation(Tree organisation) {
        String name = organisation.at("name").text();
        String uuid = organisation.at("uuid").text();
        if (uuid == null) {
            return name == null ? null : author(name, SourceKind.MONITOR, MispNames.ORGANISATION);
        }
        if (!uuid.equals(MispNames.AUTHOR) && met.add(uuid)) {
            Map<String, String> extra = Map.of(MispNames.KIND, MispNames.ORGANISATION);
            sink.source(source(uuid, name == null ? uuid : name, SourceKind.MONITOR, extra));
        }
        return uuid;
    }

    /** The first of several authors, who are separated by commas; null when nobody is named. */
    @Nullable
    String author(Tree authors) {
        String text = authors.text();
        String first = text == null ? "" : text.split(",", -1)[0].strip();
        return first.isEmpty() ? null : author(first, SourceKind.EXPERT, "author");
    }

    private String author(String name, SourceKind kind, String origin) {
        String id = known.find(name).map(Source::id).orElseGet(() -> Slug.of(name));
        if (met.add(id)) {
            sink.source(source(id, name, kind, Map.of(MispNames.KIND, origin)));
        }
        return id;
    }

    /** Whoever speaks where nobody is named. */
    String unnamed() {
        if (met.add(MispNames.UNNAMED)) {
            Map<String, String> extra = Map.of(MispNames.KIND, MispNames.UNNAMED);
            sink.source(source(MispNames.UNNAMED, "unnamed in MISP", SourceKind.UNNAMED_GROUP, extra));
        }
        return MispNames.UNNAMED;
    }

    private static Source source(String id, String name, SourceKind kind, Map<String, String> extra) {
        return new Source(
                id, name, kind, List.of(), null, List.of(), List.of(), TrackRecord.NONE, new TreeMap<>(), extra);
    }
}
