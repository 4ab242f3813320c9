package org.credence.exchange.format;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.TrackRecord;

/** Sources of which nothing is known but a name and what kind they are. Those met last are remembered. */
public final class NamedSources {
    /** Of each kind: sources come again and again, and few of them make most of a file. */
    private static final int REMEMBERED = 10_000;

    private final Map<SourceKind, Map<String, Source>> remembered = new EnumMap<>(SourceKind.class);

    /**
     * The source, whose id is made of its name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public Source of(String name, SourceKind kind) {
        Map<String, Source> known = remembered.computeIfAbsent(kind, it -> new HashMap<>());
        Source before = known.get(name);
        if (before != null) {
            return before;
        }
        if (known.size() == REMEMBERED) {
            known.clear();
        }
        Source made = of(Slug.of(name), name, kind);
        known.put(name, made);
        return made;
    }

    /** The same under an id of its own, not remembered. */
    public static Source of(String id, String name, SourceKind kind) {
        return new Source(
                id,
                name,
                kind,
                List.of(),
                null,
                List.of(),
                List.of(),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                Map.of());
    }
}
