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
     * @param ids of these
     * @return null when all must be argued anew to know
     */
    @Nullable
    Otherwise without(Arguments argued, Set<String> ids) {
        try (Unheard unheard = Unheard.of(argued.incident(), ids)) {
            if (unheard == null) {
                return null;
            }
            boolean[] changed = new boolean[argued.incident().size()];
            Set<Claim> differing = new LinkedHashSet<>(unheard.changedClaims());
            for (Statement statement : unheard.changedStatements()) {
                changed[statement.index()] = true;
                differing.add(statement.getClaim());
            }
            List<Argument> bearing = bearing(argued, differing);
            noteThrough(bearing, changed);
            Sequence<Argument> found = weigh.apply(facts(differing, changed)).on(argued.incident());
            keep(bearing, unheard, changed, found);
            return new Otherwise(
                    new Arguments(
                            argued.incident(), found.inOrder(), argued.rivals(), argued.carriers(), argued.linked()),
                    differing);
        }
    }

    private static List<Argument> bearing(Arguments argued, Set<Claim> differing) {
        boolean[] differs = new boolean[argued.incident().getClaims().size()];
        differing.forEach(claim -> differs[claim.index()] = true);
        List<Argument> bearing = new ArrayList<>(argued.all().size());
        for (Argument argument : argued.all()) {
            if (differs[argument.claim().index()]) {
                bearing.add(argument);
            }
        }
        return bearing;
    }

    /** Which statement made it something about its claim is not told, so all are asked about again. */
    private void noteThrough(List<Argument> bearing, boolean[] changed) {
        for (Argument argument : bearing) {
            if (argument instanceof Argument.OnClaim && through.contains(argument.rule())) {
                argument.claim().getStatements().forEach(it -> changed[it.index()] = true);
            }
        }
    }

    /** Adds what is still found of statements that are not asked about again. */
    private void keep(List<Argument> bearing, Unheard unheard, boolean[] changed, Sequence<Argument> found) {
        for (Argument argument : bearing) {
            if (argument instanceof Argument.OnStatement on && unheard.isHeard(on.statement())) {
                Statement statement = on.statement();
                if (!changed[statement.index()]) {
                    // Nothing else is found of it, so that what is in order stays so.
                    found.add(on, Weigh.place(statement), 0);
                } else if (on.rule().equals(statement.derivedBy())) {
                    found.add(on, Weigh.place(statement), rank.applyAsInt(on.rule()));
                }
            }
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
}
