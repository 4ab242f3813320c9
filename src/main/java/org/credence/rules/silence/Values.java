package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.rules.language.Expression;
import org.jspecify.annotations.Nullable;

/** The actual values behind an expression. */
final class Values {
    private final Evaluator evaluator;

    Values(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** What each property that the expression reads is, and for a yes or no where that comes from. */
    String behind(Expression expression, @Nullable Object fact, Bindings bindings) {
        if (expression instanceof Expression.Path path) {
            return "it is " + truth(path, fact, bindings);
        }
        Map<String, Expression.Path> paths = new LinkedHashMap<>();
        List<Double> literals = new ArrayList<>();
        collect(expression, paths, literals);
        return paths.entrySet().stream()
                .map(path -> path.getKey() + " is " + shown(path.getValue(), fact, bindings, literals))
                .collect(Collectors.joining(", "));
    }

    private String shown(Expression.Path path, @Nullable Object fact, Bindings bindings, List<Double> literals) {
        Object value = evaluator.value(path, fact, bindings);
        return value instanceof Boolean ? truth(path, fact, bindings) : Wording.value(value, literals);
    }

    private String truth(Expression.Path path, @Nullable Object fact, Bindings bindings) {
        String value = Wording.value(evaluator.value(path, fact, bindings));
        String ground = ground(path, fact, bindings);
        return ground.isEmpty() ? value : value + ": " + ground;
    }

    private String ground(Expression.Path path, @Nullable Object fact, Bindings bindings) {
        List<String> names = path.names();
        if (names.isEmpty()) {
            return "";
        }
        List<String> owner = names.subList(0, names.size() - 1);
        Object of = owner.isEmpty() && path.binding().isEmpty()
                ? fact
                : evaluator.value(new Expression.Path(path.binding(), owner, path.place()), fact, bindings);
        return of == null ? "" : Grounds.of(of, Objects.requireNonNull(names.get(names.size() - 1)));
    }

    private static void collect(Expression expression, Map<String, Expression.Path> paths, List<Double> literals) {
        if (expression instanceof Expression.Path path) {
            paths.putIfAbsent(Wording.of(path), path);
        } else if (expression instanceof Expression.Literal literal && literal.value() instanceof Number number) {
            literals.add(number.doubleValue());
        } else if (expression instanceof Expression.Not not) {
            collect(not.operand(), paths, literals);
        } else if (expression instanceof Expression.In in) {
            collect(in.operand(), paths, literals);
            in.choices().forEach(choice -> collect(choice, paths, literals));
        } else if (expression instanceof Expression.Binary binary) {
            collect(binary.left(), paths, literals);
            collect(binary.right(), paths, literals);
        }
    }
}
