package org.credence.exchange.conflict;

import java.util.List;
import java.util.Map;
import org.credence.model.Basis;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event: who says it, and through whom.
 *
 * @param source the id of who says it
 * @param relay  the id of who passed it on, or null
 * @param at     when it was published, or null
 * @param quote  its headline where the source itself wrote it, or null
 * @param extra  what else is known of it
 */
record Report(
        String source,
        @Nullable String relay,
        @Nullable Moment at,
        @Nullable String quote,
        Map<String, String> extra) {

    /** An assertion by the report, for one of the claims. */
    Statement statement(String id, Basis basis) {
        return new Statement(
                id,
                source,
                Stance.ASSERTS,
                at,
                relay == null ? List.of() : List.of(relay),
                null,
                new Manner(basis, false, true, Scope.UNSTATED),
                java.util.Set.of(),
                null,
                null,
                quote,
                extra);
    }
}
