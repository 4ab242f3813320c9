package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.check.Possibility.Goal;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Vocabulary;

/** Finds rules that can never match, and constraints that always hold. */
final class MatchCheck {
    private final Notes notes;
    private final Map<String, Fact> variables = new HashMap<>();
    private final List<Goal> asked = new ArrayList<>();

    MatchCheck(Notes notes) {
        this.notes = notes;
    }

    void check(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                check(pattern, asked);
            } else if (condition instanceof Condition.None none) {
                check(none.pattern(), new ArrayList<>(asked));
            } else if (condition instanceof Condition.Some some) {
                check(some.pattern(), new ArrayList<>(asked));
            } else if (condition instanceof Condition.Accumulate accumulate) {
                check(accumulate.pattern(), new ArrayList<>(asked));
            }
        }
    }

    private void check(Condition.Pattern pattern, List<Goal> before) {
        String owner = pattern.binding().isEmpty() ? "#" + variables.size() : pattern.binding();
        Fact fact = Vocabulary.fact(pattern.fact());
        if (fact != null) {
            variables.put(owner, fact);
        }
        for (Expression constraint : pattern.constraints()) {
            if (!alone(constraint, owner)) {
                add(new Goal(constraint, true, owner), before);
            }
        }
    }

    /** Looks at each comparison for itself; true when one was reported. */
    private boolean alone(Expression constraint, String owner) {
        if (constraint instanceof Expression.Not not) {
            return alone(not.operand(), owner);
        }
        if (constraint instanceof Expression.Binary binary
                && (binary.operator().equals("&&") || binary.operator().equals("||"))) {
            boolean left = alone(binary.left(), owner);
            return alone(binary.right(), owner) || left;
        }
        if (!new Possibility(variables).of(List.of(new Goal(constraint, true, owner)))) {
            String message = "The constraint (" + notes.text(constraint.place()) + ") can hold for no fact.";
            notes.add(
                    Code.NEVER,
                    constraint.place(),
                    message,
                    "Maybe the number lies outside of what the property can be.");
            return true;
        }
        if (!new Possibility(variables).of(List.of(new Goal(constraint, false, owner)))) {
            String message = "The constraint (" + notes.text(constraint.place()) + ") holds for every fact.";
            notes.add(Code.ALWAYS, constraint.place(), message, "Maybe leave it out.");
            return true;
        }
        return false;
    }

    private void add(Goal goal, List<Goal> before) {
        before.add(goal);
        if (!new Possibility(variables).of(before)) {
            before.remove(before.size() - 1);
            String message = "The constraint (" + notes.text(goal.constraint().place())
                    + ") can never hold together with (" + rival(goal, before) + "), so the rule can never match.";
            notes.add(
                    Code.NEVER, goal.constraint().place(), message, "Maybe leave one of them out, or write two rules.");
        }
    }

    /** The first constraint that alone rules the goal out, or else all that stand before it. */
    private String rival(Goal goal, List<Goal> before) {
        for (Goal other : before) {
            if (!new Possibility(variables).of(List.of(other, goal))) {
                return notes.text(other.constraint().place());
            }
        }
        return "those before it";
    }
}
