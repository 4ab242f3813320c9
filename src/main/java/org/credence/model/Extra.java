package org.credence.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an importer found that has no place in the model: kept as it was, in its order, and never scored. */
final class Extra {
    private Extra() {}

    static Map<String, String> copy(Map<String, String> extra) {
        return extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
