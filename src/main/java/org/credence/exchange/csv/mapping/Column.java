package org.credence.exchange.csv.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the table means.
 *
 * @param target the field that it fills
 * @param values what its texts mean, by the text in lower case; nothing for one that means nothing
 * @param dates  the forms of its dates, or null for those of the mapping
 * @param zone   of its times, or null for that of the mapping
 * @param list   between the entries of its lists, or null for that of the mapping
 * @param type   what its values are, or null to have it told by their looks
 */
public record Column(
        Target target,
        Map<String, Optional<String>> values,
        @Nullable List<String> dates,
        @Nullable String zone,
        @Nullable String list,
        @Nullable ValueType type) {

    public Column {
        Map<String, Optional<String>> lower = new LinkedHashMap<>();
        values.forEach((text, meaning) -> lower.put(text.strip().toLowerCase(Locale.ROOT), meaning));
        values = Map.copyOf(lower);
    }

    public static Column of(Target target) {
        return new Column(target, Map.of(), null, null, null, null);
    }

    /** What a text of the column means, as the mapping tells it; empty when it means nothing. */
    public Optional<String> meaning(String text) {
        if (values.isEmpty()) {
            return Optional.of(text);
        }
        Optional<String> meaning = values.get(text.toLowerCase(Locale.ROOT));
        return meaning == null ? Optional.of(text) : meaning;
    }
}
