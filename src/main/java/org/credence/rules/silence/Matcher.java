package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Condition.Accumulate;
import org.credence.rules.language.Condition.Pattern;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.jspecify.annotations.Nullable;

/** Finds the facts on which rules speak, by trying all that there are. */
public final class Matcher {
    private final Evaluator evaluator = new Evaluator();
    private final Map<String, List<Object>> facts;

    public Matcher(Facts facts) {
        this.facts = facts.byName();
    }

    /** All matches of a rule. */
    public List<Match> matches(Rule rule) {
        List<Match> found = new ArrayList<>();
        match(conditions(rule), new ArrayList<>(), Bindings.NONE, found);
        return found;
    }

    /** A rule that does not begin with a fact is about the incident, as the engine has it. */
    static List<Condition> conditions(Rule rule) {
        if (rule.conditions().get(0) instanceof Pattern) {
            return rule.conditions();
        }
        List<Condition> all = new ArrayList<>();
        all.add(new Pattern("", "Incident", List.of(), null, rule.place()));
        all.addAll(rule.conditions());
        return all;
    }

    private void match(List<Condition> rest, List<Object> chosen, Bindings bindings, List<Match> found) {
        if (rest.isEmpty()) {
            found.add(new Match(chosen, bindings));
            return;
        }
        List<Condition> next = rest.subList(1, rest.size());
        if (rest.get(0) instanceof Pattern pattern) {
            for (Member member : members(pattern, bindings)) {
                chosen.add(member.fact());
                match(next, chosen, member.bindings(), found);
                chosen.remove(chosen.size() - 1);
            }
        } else {
            Trial trial = attempt(rest.get(0), bindings);
            if (trial.holds()) {
                match(next, chosen, trial.bindings(), found);
            }
        }
    }

    /**
     * Facts on which a rule speaks.
     *
     * @param facts one for each pattern of the rule, in the order of its conditions
     */
    public record Match(List<Object> facts, Bindings bindings) {
        public Match {
            facts = List.copyOf(facts);
        }
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** A fact that fits a pattern, and what the variables then stand for. */
    record Member(Object fact, Bindings bindings) {}

    /** The facts that fit. */
    List<Member> members(Pattern pattern, Bindings bindings) {
        List<Member> members = new ArrayList<>();
        for (Object fact : candidates(pattern, bindings)) {
            Trial trial = attempt(pattern, fact, bindings);
            if (trial.holds()) {
                members.add(new Member(fact, trial.bindings()));
            }
        }
        return members;
    }

    /** The facts that may fit. */
    List<Object> candidates(Pattern pattern, Bindings bindings) {
        if (pattern.from() == null) {
            return facts.getOrDefault(pattern.fact(), List.of());
        }
        Object yielded = evaluator.value(pattern.from(), null, bindings);
        if (yielded instanceof Collection<?> many) {
            return List.copyOf(many);
        }
        return yielded == null ? List.of() : List.of(yielded);
    }

    /**
     * How far a condition is met.
     *
     * @param met      how many of its parts hold
     * @param parts    of how many
     * @param bindings what the variables stand for afterwards
     * @param open     what follows cannot be tried, for lack of a value that it needs
     */
    record Trial(int met, int parts, Bindings bindings, boolean open) {
        boolean holds() {
            return met == parts;
        }
    }

    /** Tries a fact; that there is one counts as a part. */
    Trial attempt(Pattern pattern, Object fact, Bindings bindings) {
        Bindings named = bindings.with(pattern.binding(), fact);
        int met = 1;
        for (Expression constraint : pattern.constraints()) {
            met += evaluator.holds(constraint, fact, named) ? 1 : 0;
            if (constraint instanceof Expression.Bind bind) {
                named = named.with(bind.binding(), evaluator.value(bind.value(), fact, named));
            }
        }
        return new Trial(met, parts(pattern), named, false);
    }

    /** Tries a condition other than a pattern. */
    Trial attempt(Condition condition, Bindings bindings) {
        if (condition instanceof Condition.None none) {
            return new Trial(members(none.pattern(), bindings).isEmpty() ? 1 : 0, 1, bindings, false);
        }
        if (condition instanceof Condition.Some some) {
            return new Trial(members(some.pattern(), bindings).isEmpty() ? 0 : 1, 1, bindings, false);
        }
        Accumulate accumulate = (Accumulate) condition;
        Number result = result(accumulate, bindings);
        if (result == null) {
            return new Trial(0, parts(accumulate), bindings, true);
        }
        Bindings named = bindings.with(accumulate.binding(), result);
        int met = 1;
        for (Expression constraint : accumulate.constraints()) {
            met += evaluator.holds(constraint, null, named) ? 1 : 0;
        }
        return new Trial(met, parts(accumulate), named, false);
    }

    /** Of how many parts a condition is made. */
    static int parts(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return 1 + pattern.constraints().size();
        }
        return condition instanceof Accumulate accumulate
                ? 1 + accumulate.constraints().size()
                : 1;
    }

    /** The number over all facts that match, or null where there is none, such as the least of nothing. */
    @Nullable
    Number result(Accumulate accumulate, Bindings bindings) {
        List<Member> members = members(accumulate.pattern(), bindings);
        if (accumulate.function().equals("count")) {
            return members.size();
        }
        DoubleStream numbers = members.stream().mapToDouble(member -> number(accumulate, member));
        if (accumulate.function().equals("sum")) {
            return numbers.reduce(0, Double::sum);
        }
        OptionalDouble found = switch (accumulate.function()) {
            case "min" -> numbers.min();
            case "max" -> numbers.max();
            case "average" ->
                members.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(numbers.reduce(0, Double::sum) / members.size());
            default -> throw new IllegalArgumentException("The function (" + accumulate.function() + ") is unknown.");
        };
        return found.isPresent() ? found.getAsDouble() : null;
    }

    private double number(Accumulate accumulate, Member member) {
        Object value = evaluator.value(accumulate.argument(), member.fact(), member.bindings());
        return ((Number) java.util.Objects.requireNonNull(value)).doubleValue();
    }
}
