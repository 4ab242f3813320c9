package org.credence.cli.options;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.argument.PriceList;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/** What of each incident is looked at: as of when, and without whom, what, and which rules. */
public final class View {
    private final @Nullable Moment moment;
    private final @Nullable String until;
    private final boolean closed;
    private final Set<String> without;
    private final List<Sought> sought;

    private View(@Nullable Moment moment, @Nullable String until, boolean closed, List<String> without) {
        this.moment = moment;
        this.until = until;
        this.closed = closed;
        this.without = new LinkedHashSet<>(without);
        this.sought = List.of(
                new Sought(Sought.What.LEFT_OUT, without),
                new Sought(Sought.What.MOMENT, until == null ? List.of() : List.of(until)));
    }

    public static View of(@Nullable String asOf, List<String> without) {
        if (asOf == null) {
            return new View(null, null, true, without);
        }
        if (asOf.startsWith("before:") || asOf.startsWith("at:")) {
            return new View(null, asOf.substring(asOf.indexOf(':') + 1), asOf.startsWith("at:"), without);
        }
        return new View(When.parse(asOf), null, true, without);
    }

    /** The rules that are left out. */
    public Set<String> off(PriceList prices) {
        Set<String> off = new HashSet<>(without);
        off.removeIf(name -> !prices.has(name));
        return off;
    }

    /** What is looked at of an incident; nothing when it lacks the statement that says as of when. */
    public Optional<Cut> of(Incident incident, Sources sources) {
        sought.forEach(it -> it.in(incident, sources));
        if (until != null && !has(incident, until)) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        for (String name : without) {
            ids.add(sources.find(name).map(Source::id).orElse(name));
        }
        return Optional.of(new Cut(moment, until, closed, ids));
    }

    private static boolean has(Incident incident, String statement) {
        return incident.claims().stream()
                .anyMatch(claim ->
                        claim.statements().stream().anyMatch(it -> it.id().equals(statement)));
    }

    /** The names that must be met somewhere. */
    public List<Sought> sought() {
        return sought;
    }
}
