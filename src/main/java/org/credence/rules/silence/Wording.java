package org.credence.rules.silence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Relay;
import org.credence.facts.Statement;
import org.credence.model.Wire;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.jspecify.annotations.Nullable;

/** Spells rules as their files do, and facts and values as people do. */
public final class Wording {
    private static final int DECIMALS = 4;
    private static final int NAMED = 3;
    private static final Set<String> MEMBERSHIP = Set.of("contains", "memberOf");
    private static final Map<String, Integer> TIGHTNESS = Map.of("||", 1, "&&", 2, "+", 4, "-", 4, "*", 5);
    private static final int COMPARISON = 3;

    private Wording() {}

    /** What a rule asks for and what it does, a line each: the same for rules that differ in blanks and comments alone. */
    public static List<String> of(Rule rule) {
        List<String> lines = new ArrayList<>();
        rule.conditions().forEach(condition -> lines.add(of(condition)));
        lines.add(
                "then " + rule.verb().stage().word() + "." + rule.verb().word() + "( " + list(rule.arguments()) + " )");
        return lines;
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.None none) {
            return "not " + pattern(none.pattern());
        }
        if (condition instanceof Condition.Some some) {
            return "exists " + pattern(some.pattern());
        }
        Condition.Accumulate accumulate = (Condition.Accumulate) condition;
        String limits = accumulate.constraints().isEmpty() ? "" : "; " + list(accumulate.constraints());
        return "accumulate( " + pattern(accumulate.pattern()) + "; " + accumulate.binding() + " : "
                + accumulate.function() + "( " + of(accumulate.argument()) + " )" + limits + " )";
    }

    private static String pattern(Condition.Pattern pattern) {
        String named = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        String from = pattern.from() == null ? "" : " from " + of(pattern.from());
        String constraints = pattern.constraints().isEmpty() ? "( )" : "( " + list(pattern.constraints()) + " )";
        return named + pattern.fact() + constraints + from;
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    static String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Expression.Path path) {
            String names = String.join(".", path.names());
            return path.binding().isEmpty() || names.isEmpty() ? path.binding() + names : path.binding() + "." + names;
        }
        if (expression instanceof Expression.Not not) {
            return not(not.operand());
        }
        if (expression instanceof Expression.In in) {
            return of(in.operand()) + (in.negated() ? " not in (" : " in (") + list(in.choices()) + ")";
        }
        if (expression instanceof Expression.Bind bind) {
            return bind.binding() + " : " + of(bind.value());
        }
        return binary((Expression.Binary) expression);
    }

    private static String not(Expression operand) {
        if (operand instanceof Expression.Binary binary && MEMBERSHIP.contains(binary.operator())) {
            return of(binary.left()) + " not " + binary.operator() + " " + of(binary.right());
        }
        return operand instanceof Expression.Path ? "!" + of(operand) : "!(" + of(operand) + ")";
    }

    private static String binary(Expression.Binary binary) {
        int tightness = tightness(binary);
        return within(binary.left(), tightness) + " " + binary.operator() + " " + within(binary.right(), tightness + 1);
    }

    private static String within(Expression part, int tightness) {
        boolean looser = part instanceof Expression.Binary binary && tightness(binary) < tightness;
        return looser ? "(" + of(part) + ")" : of(part);
    }

    private static int tightness(Expression.Binary binary) {
        return TIGHTNESS.getOrDefault(binary.operator(), COMPARISON);
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return "\"" + Wire.name(constant) + "\"";
        }
        if (value instanceof String text) {
            return text.indexOf('"') < 0 ? "\"" + text + "\"" : "'" + text + "'";
        }
        return value instanceof Number number ? plain(number.doubleValue()) : String.valueOf(value);
    }

    static String value(@Nullable Object value) {
        return value(value, List.of());
    }

    /** @param limits numbers that rounding must not move the value to or across */
    static String value(@Nullable Object value, List<Double> limits) {
        if (value == null) {
            return "missing";
        }
        if (value instanceof Enum<?> constant) {
            return Wire.name(constant);
        }
        if (value instanceof Number number) {
            return number(number.doubleValue(), limits);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "empty" : facts(many);
        }
        return value instanceof String text ? literal(text) : value instanceof Boolean ? value.toString() : fact(value);
    }

    private static String number(double number, List<Double> limits) {
        if (number == Integer.MAX_VALUE) {
            return "not known";
        }
        double rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
        boolean moved =
                limits.stream().anyMatch(limit -> Double.compare(number, limit) != Double.compare(rounded, limit));
        return plain(moved ? number : rounded);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The first few, and how many more there are. */
    static String facts(Collection<?> facts) {
        String first = facts.stream().limit(NAMED).map(Wording::value).collect(Collectors.joining(", "));
        int more = facts.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    static String fact(Object fact) {
        if (fact instanceof Statement statement) {
            String derived = statement.isDerived() ? ", derived" : "";
            return statement + " (" + statement.getSource().getId() + " " + Wire.name(statement.getStance()) + derived
                    + ")";
        }
        if (fact instanceof Claim claim) {
            return claim + " (" + Wire.name(claim.getAspect()) + ")";
        }
        if (fact instanceof Relay relay) {
            return "relay " + relay.getSource().getId() + " of " + fact(relay.getStatement());
        }
        return fact instanceof Assessment assessment ? "assessment of " + assessment.getClaim() : fact.toString();
    }
}
