package org.credence.exchange.stix;

import java.util.LinkedHashMap;
import java.util.Map;

/** Marking definitions of a run: few, since many objects share each. They say who may see an object, and how good it is. */
final class StixMarkings {
    /** More are no markings any more; the rest is kept by id alone. */
    private static final int MOST = 10_000;

    private final Map<String, String> definitions = new LinkedHashMap<>();

    void add(StixObject definition) {
        if (definitions.size() < MOST) {
            definitions.putIfAbsent(definition.id(), definition.tree().json());
        }
    }

    /** Those of an object, by id, as they were written. */
    Map<String, String> of(StixObject object) {
        Map<String, String> of = new LinkedHashMap<>();
        for (String id : object.texts("object_marking_refs")) {
            String definition = definitions.get(id);
            if (definition != null) {
                of.put(id, definition);
            }
        }
        return of;
    }
}
