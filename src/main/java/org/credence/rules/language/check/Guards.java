package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;

/**
 * Keeps a verb from being given what is not there: where an argument may be missing, the pattern that it starts
 * from also asks that it is there.
 */
final class Guards {
    private Guards() {}

    static List<Condition> with(List<Condition> conditions, List<Expression.Path> mayBeMissing) {
        List<Condition> guarded = new ArrayList<>(conditions);
        for (Expression.Path path : mayBeMissing) {
            guarded.replaceAll(condition -> condition instanceof Condition.Pattern pattern
                            && pattern.binding().equals(path.binding())
                    ? guarded(pattern, path)
                    : condition);
        }
        return guarded;
    }

    private static Condition.Pattern guarded(Condition.Pattern pattern, Expression.Path path) {
        List<Expression> constraints = new ArrayList<>(pattern.constraints());
        boolean asked = constraints.stream().anyMatch(constraint -> asksFor(constraint, path.names()));
        if (!asked) {
            Expression.Path own = new Expression.Path("", path.names(), path.place());
            Expression.Literal nothing = new Expression.Literal(null, path.place());
            constraints.add(new Expression.Binary("!=", own, nothing, path.place()));
        }
        return new Condition.Pattern(pattern.binding(), pattern.fact(), constraints, pattern.from(), pattern.place());
    }

    private static boolean asksFor(Expression constraint, List<String> names) {
        return constraint instanceof Expression.Binary binary
                && binary.operator().equals("!=")
                && binary.left() instanceof Expression.Path path
                && path.binding().isEmpty()
                && path.names().equals(names)
                && binary.right() instanceof Expression.Literal literal
                && Objects.isNull(literal.value());
    }
}
