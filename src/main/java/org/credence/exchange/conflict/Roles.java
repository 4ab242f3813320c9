package org.credence.exchange.conflict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a data set. Their kind comes from the columns in which they stand, over all rows, and never from
 * their names; so it does not depend on the order of the rows.
 */
final class Roles {
    private final Sources known;
    private final SourceKind usual;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Role> met = new LinkedHashMap<>();

    private record Role(String name, Set<SourceKind> kinds) {}

    /** @param usual the kind of sources whose columns tell none, or several */
    Roles(Sources known, SourceKind usual) {
        this.known = known;
        this.usual = usual;
    }

    /**
     * Notes a source by its name; gives its id.
     *
     * @param kind what its column says of it, or null when that says nothing
     */
    String note(String name, @Nullable SourceKind kind) {
        String id = id(name);
        if (known.find(id).isEmpty()) {
            Role role = met.computeIfAbsent(id, it -> new Role(name, EnumSet.noneOf(SourceKind.class)));
            if (kind != null) {
                role.kinds.add(kind);
            }
        }
        return id;
    }

    /** The id of a source that the data set names. */
    String id(String name) {
        return ids.computeIfAbsent(name, it -> known.find(it).map(Source::id).orElseGet(() -> Slug.of(it)));
    }

    /** Hands on every source that was not known before. */
    void finish(Sink sink) {
        met.forEach((id, role) -> sink.source(new Source(
                id,
                role.name,
                role.kinds.size() == 1 ? role.kinds.iterator().next() : usual,
                List.of(),
                null,
                List.of(),
                List.of(),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                Map.of())));
    }
}
