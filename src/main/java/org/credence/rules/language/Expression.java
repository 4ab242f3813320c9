package org.credence.rules.language;

import java.util.List;

/** What stands inside the parentheses of a pattern, after {@code from}, or as an argument of a verb. */
public sealed interface Expression {
    Place place();

    /** {@code true}, {@code 30}, {@code 0.95}, {@code "official"}, {@code null}. */
    record Literal(@org.jspecify.annotations.Nullable Object value, Place place) implements Expression {}

    /**
     * A chain of properties: {@code incident.daysSinceSimilar}, {@code $s.source.camp}.
     *
     * @param binding the variable it starts from ({@code $s}), or empty when it starts from the pattern's own fact
     * @param names   the properties, at least one unless it is a bare binding
     */
    record Path(String binding, List<String> names, Place place) implements Expression {
        public Path {
            names = List.copyOf(names);
        }

        /** As it is spelled. */
        public String shown() {
            String chain = String.join(".", names);
            return binding.isEmpty() || names.isEmpty() ? binding + chain : binding + "." + chain;
        }
    }

    /** {@code !x}. */
    record Not(Expression operand, Place place) implements Expression {}

    /** {@code a && b}, {@code a || b}, a comparison, {@code contains}, {@code memberOf}, or simple arithmetic. */
    record Binary(String operator, Expression left, Expression right, Place place) implements Expression {}

    /** {@code kind in ("a", "b")}; {@code negated} for {@code not in}. */
    record In(Expression operand, List<Expression> choices, boolean negated, Place place) implements Expression {
        public In {
            choices = List.copyOf(choices);
        }
    }

    /** {@code $d : daysSilent}: names a value for later use; always true. */
    record Bind(String binding, Expression value, Place place) implements Expression {}
}
