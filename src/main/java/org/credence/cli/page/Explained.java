package org.credence.cli.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.credence.score.IncidentScore;

/**
 * An incident that was explained.
 *
 * @param score   with its timeline, and what would change it
 * @param without what it would be without this or that, by its name, in the order asked for
 */
public record Explained(IncidentScore score, Map<String, IncidentScore> without) {
    public Explained {
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    }
}
