package org.credence.rules.language.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.rules.language.Expression;
import org.credence.rules.language.vocabulary.Exclusions;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Property;
import org.credence.rules.language.vocabulary.Type;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether constraints can all hold at once, as far as that can be told without facts; in doubt they can. */
final class Possibility {
    /** Each {@code ||} doubles the ways; whoever writes more of them than this is not told. */
    private static final int MOST_WAYS = 2_000;

    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
    private static final Map<String, String> TURNED =
            Map.of("==", "==", "!=", "!=", "<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private final Map<String, Fact> variables;
    private int ways;

    /** @param variables the facts that variables stand for */
    Possibility(Map<String, Fact> variables) {
        this.variables = variables;
    }

    /**
     * A constraint, and whether it must hold or fail.
     *
     * @param owner the variable of the pattern it stands in
     */
    record Goal(Expression constraint, boolean holds, String owner) {
        private Goal with(Expression other, boolean otherHolds) {
            return new Goal(other, otherHolds, owner);
        }
    }

    boolean of(List<Goal> goals) {
        ways = 0;
        return reach(goals, 0, Map.of());
    }

    private boolean reach(List<Goal> goals, int next, Map<String, Domain> known) {
        if (next == goals.size() || ++ways > MOST_WAYS) {
            return true;
        }
        return one(goals.get(next), known, after -> reach(goals, next + 1, after));
    }

    /** What is to be shown once a goal is met. */
    private interface Rest {
        boolean holds(Map<String, Domain> known);
    }

    private boolean one(Goal goal, Map<String, Domain> known, Rest rest) {
        if (goal.constraint() instanceof Expression.Not not) {
            return one(goal.with(not.operand(), !goal.holds()), known, rest);
        }
        if (goal.constraint() instanceof Expression.Path path) {
            return predicate(goal, path, goal.holds(), known, rest);
        }
        if (goal.constraint() instanceof Expression.In in) {
            return in(goal, in, known, rest);
        }
        if (!(goal.constraint() instanceof Expression.Binary binary)) {
            return rest.holds(known);
        }
        boolean and = binary.operator().equals("&&");
        if (and || binary.operator().equals("||")) {
            Goal left = goal.with(binary.left(), goal.holds());
            Goal right = goal.with(binary.right(), goal.holds());
            return and == goal.holds()
                    ? one(left, known, after -> one(right, after, rest))
                    : ++ways > MOST_WAYS || one(left, known, rest) || one(right, known, rest);
        }
        return comparison(goal, binary, known, rest);
    }

    private boolean in(Goal goal, Expression.In in, Map<String, Domain> known, Rest rest) {
        boolean positive = goal.holds() != in.negated();
        if (positive) {
            return in.choices().stream().anyMatch(choice -> one(goal.with(equal(in, choice), true), known, rest));
        }
        return none(goal, in, 0, known, rest);
    }

    private boolean none(Goal goal, Expression.In in, int next, Map<String, Domain> known, Rest rest) {
        if (next == in.choices().size()) {
            return rest.holds(known);
        }
        Goal not = goal.with(equal(in, in.choices().get(next)), false);
        return one(not, known, after -> none(goal, in, next + 1, after, rest));
    }

    private static Expression equal(Expression.In in, Expression choice) {
        return new Expression.Binary("==", in.operand(), choice, choice.place());
    }

    private boolean comparison(Goal goal, Expression.Binary binary, Map<String, Domain> known, Rest rest) {
        String operator = OPPOSITE.containsKey(binary.operator()) ? binary.operator() : "";
        Expression left = binary.left();
        Expression right = binary.right();
        if (left instanceof Expression.Literal) {
            left = binary.right();
            right = binary.left();
            operator = TURNED.getOrDefault(operator, "");
        }
        boolean understood =
                left instanceof Expression.Path && right instanceof Expression.Literal && !operator.isEmpty();
        if (!understood) {
            return rest.holds(known);
        }
        Expression.Path path = (Expression.Path) left;
        Object value = ((Expression.Literal) right).value();
        String shown = goal.holds() ? operator : OPPOSITE.getOrDefault(operator, "");
        if (value instanceof Boolean truth) {
            return predicate(goal, path, truth == shown.equals("=="), known, rest);
        }
        return restrict(goal, path, shown, value, known, rest);
    }

    private boolean restrict(
            Goal goal,
            Expression.Path path,
            String operator,
            @Nullable Object value,
            Map<String, Domain> known,
            Rest rest) {
        Asked asked = asked(path, goal.owner());
        if (asked == null || value == null) {
            return rest.holds(known);
        }
        Domain before = known.getOrDefault(asked.key(), initial(asked.property()));
        boolean fits = value instanceof Number == before instanceof Domain.Numbers
                && (value instanceof Enum == before instanceof Domain.Words);
        return fits ? narrowed(asked.key(), before.where(operator, value), known, rest) : rest.holds(known);
    }

    private static boolean narrowed(String key, Domain domain, Map<String, Domain> known, Rest rest) {
        if (domain.isEmpty()) {
            return false;
        }
        Map<String, Domain> more = new HashMap<>(known);
        more.put(key, domain);
        return rest.holds(more);
    }

    private static Domain initial(Property property) {
        if (property.type().isNumber()) {
            return Domain.Numbers.of(property.bounds(), property.type() == Plain.WHOLE);
        }
        return property.type() instanceof Type.Choice choice
                ? new Domain.Words(Set.of((Object[]) choice.constants().getEnumConstants()))
                : Domain.Texts.ANY;
    }

    /** A predicate either answers a question that others answer too, or stands for itself. */
    private boolean predicate(Goal goal, Expression.Path path, boolean holds, Map<String, Domain> known, Rest rest) {
        Asked asked = asked(path, goal.owner());
        if (asked == null || asked.property().type() != Plain.TRUTH) {
            return rest.holds(known);
        }
        String name = asked.property().name();
        String needed = Exclusions.needed(asked.fact(), name);
        Rest then = needed == null || !holds ? rest : after -> answered(asked, needed, true, after, rest);
        return answered(asked, name, holds, known, then);
    }

    private static boolean answered(
            Asked asked, String predicate, boolean holds, Map<String, Domain> known, Rest rest) {
        Exclusions.Answer answer = Exclusions.answer(asked.fact(), predicate);
        String operator = holds ? "==" : "!=";
        if (answer == null) {
            String key = asked.before() + "." + predicate;
            Domain either = known.getOrDefault(key, new Domain.Words(Set.of(true, false)));
            return narrowed(key, either.where(operator, true), known, rest);
        }
        String key = asked.before() + "." + answer.question();
        Set<Object> all = Exclusions.answers(asked.fact(), answer.question());
        Domain before = known.getOrDefault(key, new Domain.Words(all));
        return narrowed(key, before.where(operator, answer.answer()), known, rest);
    }

    /** A property of some fact, and the way to that fact. */
    private record Asked(String before, Fact fact, Property property) {
        String key() {
            return before + "." + property.name();
        }
    }

    private @Nullable Asked asked(Expression.Path path, String owner) {
        String before = path.binding().isEmpty() ? owner : path.binding();
        Fact fact = variables.get(before);
        for (int i = 0; i < path.names().size() && fact != null; i++) {
            Property property = fact.property(path.names().get(i));
            if (property != null && i == path.names().size() - 1) {
                return new Asked(before, fact, property);
            }
            before = before + "." + path.names().get(i);
            fact = property != null && property.type() instanceof Type.Thing thing
                    ? Vocabulary.fact(thing.fact())
                    : null;
        }
        return null;
    }
}
