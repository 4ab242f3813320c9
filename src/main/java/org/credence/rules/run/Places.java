package org.credence.rules.run;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.credence.argument.Argument;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.facts.Unheard;
import org.jspecify.annotations.Nullable;

/** Where the arguments about an incident stood when all was heard, and what stands there when some is not. */
final class Places {
    private final Sequence<Argument> arguments;
    /** By place: the claim that differs, or the statement on it that is heard. */
    private final @Nullable Claim[] claims;

    private final @Nullable Statement[] statements;

    /** @param differing claims of which something else is found */
    Places(Argued argued, Unheard unheard, Set<Claim> differing) {
        Incident incident = argued.arguments().incident();
        this.arguments = argued.inPlace();
        int size = unheard.formerSize() + incident.getClaims().size();
        claims = new Claim[size];
        statements = new Statement[size];
        int place = 0;
        for (Claim claim : incident.getClaims()) {
            boolean differs = differing.contains(claim);
            claims[place++] = differs ? claim : null;
            for (Statement statement : unheard.formerly(claim)) {
                statements[place++] = differs && unheard.isHeard(statement) ? statement : null;
            }
        }
    }

    /** The claims, of those that differ, about which any of some rules found something. */
    Set<Claim> claimsOf(Set<String> rules) {
        Set<Claim> found = new LinkedHashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            Claim claim = claims[arguments.place(i)];
            if (claim != null && rules.contains(arguments.at(i).rule())) {
                found.add(claim);
            }
        }
        return found;
    }

    /**
     * What is still found of statements that are not asked about again.
     *
     * @param changed by number: statements that are asked about
     * @param rank    the place of a rule among the rule files
     */
    Sequence<Argument> kept(boolean[] changed, ToIntFunction<String> rank) {
        Sequence<Argument> kept = new Sequence<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Statement statement = statements[arguments.place(i)];
            if (statement != null) {
                Argument argument = arguments.at(i);
                if (!changed[statement.index()]) {
                    // Nothing else is found of it, so that what is in order stays so.
                    kept.add(argument, Weigh.place(statement), 0);
                } else if (argument.rule().equals(statement.derivedBy())) {
                    kept.add(argument, Weigh.place(statement), rank.applyAsInt(argument.rule()));
                }
            }
        }
        return kept;
    }
}
