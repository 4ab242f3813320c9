package org.credence.cli.options;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credence.argument.Nearest;
import org.credence.argument.PriceList;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.model.Incident;
import org.credence.model.Sources;

/**
 * Names given on a command line, which must be met in the rules or somewhere in the input. May be used by several
 * threads.
 */
public final class Sought {
    /** So many names are enough to find the one that was meant, and no more memory is spent on that. */
    private static final int KNOWN = 100_000;

    private final What what;
    private final Set<String> unmet;
    private final Set<String> known = new TreeSet<>();

    /** What is sought, with what is said when it is nowhere. */
    public enum What {
        LEFT_OUT("What to leave out (%s) must be a source, a statement, or a rule."),
        WHAT_IF("What --what-if leaves out (%s) must be a source, a statement, or a rule."),
        /** A statement alone. */
        MOMENT("The statement (%s) of --as-of must be one of the incidents.");

        private final String complaint;

        What(String complaint) {
            this.complaint = complaint;
        }
    }

    public Sought(What what, Collection<String> names) {
        this.what = what;
        this.unmet = new LinkedHashSet<>(names);
    }

    public synchronized boolean isMet() {
        return unmet.isEmpty();
    }

    /** Looks among the rules. */
    public synchronized void in(PriceList rules) {
        if (what != What.MOMENT) {
            unmet.removeIf(rules::has);
            rules.all().forEach(price -> know(price.rule().name()));
        }
    }

    /** Looks in an incident. */
    public synchronized void in(Incident incident, Sources sources) {
        if (unmet.isEmpty()) {
            return;
        }
        if (what != What.MOMENT) {
            unmet.removeIf(name -> sources.find(name).isPresent());
            sources.names().forEach(this::know);
        }
        incident.claims()
                .forEach(claim -> claim.statements().forEach(statement -> {
                    unmet.remove(statement.id());
                    know(statement.id());
                }));
    }

    private void know(String name) {
        if (known.size() < KNOWN) {
            known.add(name);
        }
    }

    /**
     * Makes sure that every name was met.
     *
     * @throws UserError when one was not
     */
    public synchronized void requireMet() {
        for (String name : unmet) {
            throw new UserError(Exit.COMMAND_LINE, String.format(what.complaint, name), advice(name));
        }
    }

    /** Explanations show derived statements too, by ids with an arrow, which no file holds. */
    private String advice(String name) {
        int arrow = name.indexOf('→');
        Optional<String> meant = arrow > 0 && known.contains(name.substring(0, arrow))
                ? Optional.of(name.substring(0, arrow))
                : Nearest.to(name, known);
        return meant.map(it -> "Maybe you meant (" + it + ").").orElse("");
    }
}
