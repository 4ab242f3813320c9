package org.credence.rules.language.write;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.credence.rules.language.Expression;
import org.jspecify.annotations.Nullable;

/** Writes expressions out for the engine, the same for both of its ways of building. */
final class ExpressionText {
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*");
    private static final Set<String> LOGIC = Set.of("&&", "||");

    private final SortedSet<String> constants;

    ExpressionText(SortedSet<String> constants) {
        this.constants = constants;
    }

    String write(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Expression.Path path) {
            return path.shown();
        }
        if (expression instanceof Expression.Not not) {
            return not(not.operand());
        }
        if (expression instanceof Expression.In in) {
            return in(in);
        }
        if (expression instanceof Expression.Bind bind) {
            return bind.binding() + " : " + write(bind.value());
        }
        return binary((Expression.Binary) expression);
    }

    /**
     * The same where it must be true or false. A variable that is yes or no says what it is compared with: alone it
     * means nothing to the executable model.
     */
    String condition(Expression expression) {
        return isVariable(expression) ? write(expression) + " == true" : write(expression);
    }

    private static boolean isVariable(Expression expression) {
        return expression instanceof Expression.Path path && path.names().isEmpty();
    }

    private String not(Expression operand) {
        if (operand instanceof Expression.Binary binary
                && Set.of("contains", "memberOf").contains(binary.operator())) {
            return write(binary.left()) + " not " + binary.operator() + " " + write(binary.right());
        }
        if (isVariable(operand)) {
            return write(operand) + " == false";
        }
        return operand instanceof Expression.Path ? "!" + write(operand) : "!( " + write(operand) + " )";
    }

    /** As a chain of comparisons, which both ways of building understand wherever it stands. */
    private String in(Expression.In in) {
        List<Expression> choices = in.choices();
        return choices.stream()
                .map(choice -> write(in.operand()) + (in.negated() ? " != " : " == ") + write(choice))
                .collect(Collectors.joining(in.negated() ? " && " : " || ", "( ", " )"));
    }

    private String binary(Expression.Binary binary) {
        if (LOGIC.contains(binary.operator())) {
            return "( " + condition(binary.left()) + " " + binary.operator() + " " + condition(binary.right()) + " )";
        }
        String left = write(binary.left());
        String right = write(binary.right());
        if (ARITHMETIC.contains(binary.operator())) {
            String neutral = binary.operator().equals("*") ? "1.0 * " : "0.0 + ";
            return "( " + neutral + left + " " + binary.operator() + " " + right + " )";
        }
        return left + " " + binary.operator() + " " + right;
    }

    private String literal(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            constants.add(constant.getDeclaringClass().getName());
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    /** No quoted text of a rule file holds a backslash; one in single quotes may hold double ones. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
