package org.credence.ledger;

import java.util.List;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is, as a ledger knows it.
 *
 * @param id      under which it counts
 * @param owner   the id of its owner, or null
 * @param aliases its other names
 * @param merged  ids of sources that count as it
 */
public record SourceCard(
        String id, String name, SourceKind kind, @Nullable String owner, List<String> aliases, List<String> merged) {
    public SourceCard {
        aliases = List.copyOf(aliases);
        merged = List.copyOf(merged);
    }
}
