package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Condition.Accumulate;
import org.credence.rules.language.Condition.Pattern;
import org.credence.rules.language.Expression;
import org.credence.rules.silence.Step.Check;

/** Says of the conditions of a rule, one by one, whether they hold on given facts, and why. */
final class Reasons {
    private final Matcher matcher;
    private final Values values;

    Reasons(Matcher matcher) {
        this.matcher = matcher;
        this.values = new Values(matcher.evaluator());
    }

    /** @param facts one for each pattern, in order; where they end, so does the trying */
    List<Step> steps(List<Condition> conditions, List<Object> facts) {
        List<Step> steps = new ArrayList<>();
        Iterator<Object> left = facts.iterator();
        Bindings bindings = Bindings.NONE;
        boolean open = true;
        for (Condition condition : conditions) {
            String wording = Wording.of(condition);
            if (!open) {
                steps.add(new Step(wording, "", List.of()));
            } else if (condition instanceof Pattern pattern && left.hasNext()) {
                Object fact = left.next();
                steps.add(new Step(wording, Wording.fact(fact), pattern(pattern, fact, bindings)));
                bindings = matcher.attempt(pattern, fact, bindings).bindings();
            } else if (condition instanceof Pattern pattern) {
                steps.add(new Step(wording, "", List.of(new Check(found(pattern), false, "there is none"))));
                open = false;
            } else {
                steps.add(new Step(wording, "", others(condition, bindings)));
                Matcher.Trial trial = matcher.attempt(condition, bindings);
                bindings = trial.bindings();
                open = !trial.open();
            }
        }
        return steps;
    }

    private static String found(Pattern pattern) {
        return pattern.fact() + (pattern.from() == null ? "" : " from " + Wording.of(pattern.from()));
    }

    private List<Check> pattern(Pattern pattern, Object fact, Bindings before) {
        List<Check> checks = new ArrayList<>();
        Bindings bindings = before.with(pattern.binding(), fact);
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Expression.Bind bind) {
                bindings = bindings.with(bind.binding(), matcher.evaluator().value(bind.value(), fact, bindings));
            } else {
                boolean holds = matcher.evaluator().holds(constraint, fact, bindings);
                checks.add(new Check(Wording.of(constraint), holds, values.behind(constraint, fact, bindings)));
            }
        }
        return checks.isEmpty() ? List.of(new Check(found(pattern), true, "")) : checks;
    }

    private List<Check> others(Condition condition, Bindings bindings) {
        if (condition instanceof Condition.None none) {
            List<Object> members = facts(none.pattern(), bindings);
            String because = (members.isEmpty() ? "there is none" : "there is " + Wording.facts(members));
            return List.of(new Check(Wording.of(none), members.isEmpty(), because));
        }
        if (condition instanceof Condition.Some some) {
            List<Object> members = facts(some.pattern(), bindings);
            String because = members.isEmpty() ? nothingFits(some.pattern(), bindings) : Wording.facts(members);
            return List.of(new Check(Wording.of(some), !members.isEmpty(), because));
        }
        return accumulate((Accumulate) condition, bindings);
    }

    private List<Object> facts(Pattern pattern, Bindings bindings) {
        return matcher.members(pattern, bindings).stream()
                .map(Matcher.Member::fact)
                .toList();
    }

    /** How many there are, and what the nearest of them lacks. */
    private String nothingFits(Pattern pattern, Bindings bindings) {
        List<Object> candidates = matcher.candidates(pattern, bindings);
        if (candidates.isEmpty()) {
            return "there is no " + found(pattern);
        }
        Object nearest = candidates.stream()
                .max(Comparator.comparingInt((Object it) ->
                                matcher.attempt(pattern, it, bindings).met())
                        .thenComparing(
                                Comparator.comparingInt(candidates::indexOf).reversed()))
                .orElseThrow();
        Check lacking = pattern(pattern, nearest, bindings).stream()
                .filter(check -> !check.holds())
                .findFirst()
                .orElseThrow();
        return "none of " + candidates.size() + "; on " + Wording.fact(nearest) + " fails " + lacking.part() + ": "
                + lacking.because();
    }

    private List<Check> accumulate(Accumulate accumulate, Bindings bindings) {
        List<Object> members = facts(accumulate.pattern(), bindings);
        Number result = matcher.result(accumulate, bindings);
        String over = Wording.of(accumulate.pattern());
        if (result == null) {
            return List.of(new Check(
                    accumulate.binding() + " : " + accumulate.function(),
                    false,
                    "there is no " + over + " to take it of"));
        }
        Bindings named = bindings.with(accumulate.binding(), result);
        String of = members.isEmpty() ? "" : " (" + Wording.facts(members) + ")";
        List<Check> checks = new ArrayList<>();
        for (Expression constraint : accumulate.constraints()) {
            boolean holds = matcher.evaluator().holds(constraint, null, named);
            checks.add(new Check(Wording.of(constraint), holds, values.behind(constraint, null, named) + of));
        }
        return checks.isEmpty() ? List.of(new Check(over, true, Wording.value(result))) : checks;
    }
}
