package org.credence.rules.silence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.rules.language.Expression;
import org.credence.rules.language.vocabulary.Accessor;
import org.jspecify.annotations.Nullable;

/**
 * Works out expressions, and means by them what the engine means.
 *
 * <p>Numbers are compared as real numbers, whole or not. Nothing ({@code null}) equals nothing else. What a chain
 * asks of something that is not there is not there either.
 */
final class Evaluator {
    private final Map<Chain, Accessor> accessors = new HashMap<>();

    private record Chain(Class<?> from, List<String> names) {}

    /**
     * Whether a constraint holds; the naming of a value always does.
     *
     * @param fact the fact of the pattern that the constraint stands in, or null outside of patterns
     */
    boolean holds(Expression constraint, @Nullable Object fact, Bindings bindings) {
        return constraint instanceof Expression.Bind || isTrue(constraint, fact, bindings);
    }

    private boolean isTrue(Expression expression, @Nullable Object fact, Bindings bindings) {
        return Boolean.TRUE.equals(value(expression, fact, bindings));
    }

    @Nullable
    Object value(Expression expression, @Nullable Object fact, Bindings bindings) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Path path) {
            return read(path, fact, bindings);
        }
        if (expression instanceof Expression.Not not) {
            return !isTrue(not.operand(), fact, bindings);
        }
        if (expression instanceof Expression.In in) {
            return in(in, fact, bindings);
        }
        if (expression instanceof Expression.Bind bind) {
            return value(bind.value(), fact, bindings);
        }
        return binary((Expression.Binary) expression, fact, bindings);
    }

    private @Nullable Object read(Expression.Path path, @Nullable Object fact, Bindings bindings) {
        Object from = path.binding().isEmpty() ? fact : bindings.get(path.binding());
        boolean itself = path.binding().isEmpty() && path.names().equals(List.of("this"));
        if (from == null || itself || path.names().isEmpty()) {
            return from;
        }
        return accessors
                .computeIfAbsent(new Chain(from.getClass(), path.names()), it -> Accessor.of(it.from(), it.names()))
                .read(from);
    }

    private boolean in(Expression.In in, @Nullable Object fact, Bindings bindings) {
        Object operand = value(in.operand(), fact, bindings);
        boolean found = in.choices().stream().anyMatch(choice -> same(operand, value(choice, fact, bindings)));
        return found != in.negated();
    }

    private Object binary(Expression.Binary binary, @Nullable Object fact, Bindings bindings) {
        boolean both = binary.operator().equals("&&");
        if (both || binary.operator().equals("||")) {
            return isTrue(binary.left(), fact, bindings) == both ? isTrue(binary.right(), fact, bindings) : !both;
        }
        return compared(binary.operator(), value(binary.left(), fact, bindings), value(binary.right(), fact, bindings));
    }

    private static Object compared(String operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "contains" -> contains(left, right);
            case "memberOf" -> contains(right, left);
            default -> reckoned(operator, left, right);
        };
    }

    private static Object reckoned(String operator, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return reckoned(operator, a.doubleValue(), b.doubleValue());
        }
        throw new IllegalArgumentException(
                "What the operator (" + operator + ") takes must be numbers, and is " + left + " and " + right + ".");
    }

    private static Object reckoned(String operator, double left, double right) {
        return switch (operator) {
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> throw new IllegalArgumentException("The operator (" + operator + ") is unknown.");
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(left, right);
    }

    private static boolean contains(@Nullable Object all, @Nullable Object member) {
        return all instanceof Collection<?> many && member != null && many.contains(member);
    }
}
