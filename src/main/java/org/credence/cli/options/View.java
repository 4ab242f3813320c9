package org.credence.cli.options;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credence.argument.Nearest;
import org.credence.argument.PriceList;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
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
    private final Set<String> unmatched = new LinkedHashSet<>();
    private final Set<String> known = new TreeSet<>();

    private View(@Nullable Moment moment, @Nullable String until, boolean closed, List<String> without) {
        this.moment = moment;
        this.until = until;
        this.closed = closed;
        this.without = new LinkedHashSet<>(without);
        this.unmatched.addAll(without);
        if (until != null) {
            this.unmatched.add(until);
        }
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
        unmatched.removeAll(off);
        prices.all().forEach(price -> known.add(price.rule().name()));
        return off;
    }

    /** What is looked at of an incident; nothing when it lacks the statement that says as of when. */
    public Optional<Cut> of(Incident incident, Sources sources) {
        Set<String> statements = new HashSet<>();
        incident.claims().forEach(claim -> claim.statements().forEach(it -> statements.add(it.id())));
        if (!unmatched.isEmpty()) {
            note(statements, sources);
        }
        if (until != null && !statements.contains(until)) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        for (String name : without) {
            ids.add(sources.find(name).map(Source::id).orElse(name));
        }
        return Optional.of(new Cut(moment, until, closed, ids));
    }

    private void note(Set<String> statements, Sources sources) {
        unmatched.removeIf(name -> statements.contains(name)
                || (!name.equals(until) && sources.find(name).isPresent()));
        known.addAll(statements);
        known.addAll(sources.names());
    }

    /**
     * Makes sure that every name given was met.
     *
     * @throws UserError when something was to be left out, or waited for, that was nowhere
     */
    public void requireMatched() {
        for (String name : unmatched) {
            boolean asOf = name.equals(until);
            throw new UserError(
                    Exit.COMMAND_LINE,
                    asOf
                            ? "The statement (" + name + ") of --as-of must be one of the incidents."
                            : "What to leave out (" + name + ") must be a source, a statement, or a rule.",
                    Nearest.to(name, known)
                            .map(it -> "Maybe you meant (" + it + ").")
                            .orElse(""));
        }
    }
}
