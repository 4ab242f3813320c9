package org.credence.rules.language.vocabulary;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact that rules can match.
 *
 * @param matchable it can be matched as it is; otherwise only {@code from} another fact
 */
public record Fact(String name, Class<?> type, SortedMap<String, Property> properties, boolean matchable) {
    public @Nullable Property property(String property) {
        return properties.get(property);
    }
}
