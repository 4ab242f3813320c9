package org.credence.rules.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.credence.rules.plan.Plan.Operand;
import org.credence.rules.plan.Plan.Probe;
import org.jspecify.annotations.Nullable;

/** Finds out what a rule looks at. */
public final class Planner {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final List<Probe> probes = new ArrayList<>();

    private Planner() {}

    /** A rule that looks at one fact alone, through nothing but properties, is planned so; any other is left to the engine. */
    public static Plan plan(Rule rule) {
        Planner planner = new Planner();
        if (rule.conditions().size() == 1
                && rule.conditions().get(0) instanceof Condition.Pattern pattern
                && pattern.from() == null
                && pattern.constraints().stream().allMatch(planner::probe)) {
            Optional<List<Operand>> operands = operands(rule, pattern.binding());
            if (operands.isPresent()) {
                return new Plan(rule.price(), rule.verb(), pattern.fact(), planner.probes, operands.get());
            }
        }
        return new Plan(rule.price(), rule.verb(), "", List.of(), List.of());
    }

    private static Optional<List<Operand>> operands(Rule rule, String binding) {
        List<Operand> operands = new ArrayList<>();
        for (Expression argument : rule.arguments()) {
            if (argument instanceof Expression.Path path && path.binding().equals(binding)) {
                operands.add(new Operand(path.names(), null));
            } else if (argument instanceof Expression.Literal literal && literal.value() instanceof String text) {
                operands.add(new Operand(List.of(), text));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(operands);
    }

    /** Notes every property in an expression; false when it holds anything but properties of the fact and literals. */
    private boolean probe(Expression expression) {
        if (expression instanceof Expression.Literal) {
            return true;
        }
        if (expression instanceof Expression.Path path) {
            return probe(path, null);
        }
        if (expression instanceof Expression.Not not) {
            return probe(not.operand());
        }
        if (expression instanceof Expression.In in) {
            return probe(in.operand()) && in.choices().stream().allMatch(this::probe);
        }
        if (expression instanceof Expression.Binary binary) {
            return probe(binary);
        }
        return false;
    }

    private boolean probe(Expression.Binary binary) {
        if (COMPARISONS.contains(binary.operator())) {
            Double left = number(binary.left());
            Double right = number(binary.right());
            if (isNull(binary.right()) && binary.left() instanceof Expression.Path path) {
                return probe(path, List.of());
            }
            if (right != null && binary.left() instanceof Expression.Path path) {
                return probe(path, List.of(right));
            }
            if (left != null && binary.right() instanceof Expression.Path path) {
                return probe(path, List.of(left));
            }
        }
        return probe(binary.left()) && probe(binary.right());
    }

    private boolean probe(Expression.Path path, @Nullable List<Double> thresholds) {
        if (!path.binding().isEmpty()
                || path.names().isEmpty()
                || path.names().get(0).equals("this")) {
            return false;
        }
        probes.add(new Probe(path.names(), thresholds));
        return true;
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    private static @Nullable Double number(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() instanceof Number number
                ? number.doubleValue()
                : null;
    }
}
