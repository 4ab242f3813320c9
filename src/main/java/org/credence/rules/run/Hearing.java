package org.credence.rules.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Arguments.Otherwise;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.facts.Unheard;
import org.credence.rules.plan.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would be found without some statements by asking again about nothing but what they bear on; for rules of
 * a narrow {@link Outlook}.
 */
final class Hearing {
    private final Set<String> through;
    private final ToIntFunction<String> rank;
    private final Function<List<Object>, Weigh> weigh;

    /**
     * A way to ask.
     *
     * @param through rules that make of a statement something about its claim
     * @param rank    the place of a rule among the rule files
     * @param weigh   what rules that weigh find of facts
     */
    Hearing(Set<String> through, ToIntFunction<String> rank, Function<List<Object>, Weigh> weigh) {
        this.through = through;
        this.rank = rank;
        this.weigh = weigh;
    }

    /**
     * What is found when nobody makes some statements.
     *
     * @return null when all must be argued anew to know
     */
    @Nullable
    Otherwise without(Limits.Argued argued, List<Statement> statements) {
        Arguments arguments = argued.arguments();
        try (Unheard unheard = Unheard.of(arguments.incident(), statements)) {
            if (unheard == null) {
                return null;
            }
            boolean[] changed = new boolean[arguments.incident().size()];
            Set<Claim> differing = new LinkedHashSet<>(unheard.changedClaims());
            for (Statement statement : unheard.changedStatements()) {
                changed[statement.index()] = true;
                differing.add(statement.getClaim());
            }
            Places places = new Places(argued, unheard, differing);
            noteThrough(places, changed);
            Sequence<Argument> found = weigh.apply(facts(differing, changed))
                    .on(arguments.incident())
                    .arguments();
            Sequence<Argument> all = places.kept(changed, rank);
            all.addAll(found);
            return new Otherwise(
                    new Arguments(
                            arguments.incident(),
                            all.inOrder(),
                            arguments.rivals(),
                            arguments.carriers(),
                            arguments.linked()),
                    differing);
        }
    }

    /** Which statement made it something about its claim is not told, so all are asked about again. */
    private void noteThrough(Places places, boolean[] changed) {
        for (Claim claim : places.claimsOf(through)) {
            claim.getStatements().forEach(it -> changed[it.index()] = true);
        }
    }

    private static List<Object> facts(Set<Claim> differing, boolean[] changed) {
        List<Object> facts = new ArrayList<>();
        for (Claim claim : differing) {
            facts.add(claim);
            for (Statement statement : claim.getStatements()) {
                if (changed[statement.index()]) {
                    facts.add(statement);
                    facts.addAll(statement.getRelays());
                }
            }
        }
        return facts;
    }

    /** Where the arguments about an incident stood when all was heard, and what stands there when some is not. */
    private static final class Places {
        private final Sequence<Argument> arguments;
        /** By place: the claim that differs, or the statement on it that is heard. */
        private final @Nullable Claim[] claims;

        private final @Nullable Statement[] statements;

        /** @param differing claims of which something else is found */
        Places(Limits.Argued argued, Unheard unheard, Set<Claim> differing) {
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
            if (rules.isEmpty()) {
                return Set.of();
            }
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
}
