package org.credence.rules.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between {@code when} and {@code then}. */
public sealed interface Condition {
    Place place();

    /**
     * A pattern.
     *
     * @param binding     the variable that names the matched fact, or empty
     * @param fact        the simple name of a class of {@code org.credence.facts}
     * @param constraints all must hold
     * @param from        a property chain that yields the facts, or null when all facts of the incident are meant
     */
    record Pattern(
            String binding,
            String fact,
            List<Expression> constraints,
            @Nullable Expression from,
            Place place) implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** {@code not Pattern(...)}: no fact matches. */
    record None(Pattern pattern, Place place) implements Condition {}

    /** {@code exists Pattern(...)}: at least one fact matches. */
    record Some(Pattern pattern, Place place) implements Condition {}

    /**
     * {@code accumulate( Pattern(...); $n : count(1); $n > 3 )}: a number over all facts that match.
     *
     * @param function    one of {@code count}, {@code sum}, {@code min}, {@code max}, {@code average}
     * @param argument    what is counted or summed
     * @param binding     the variable that names the result
     * @param constraints on the result; all must hold
     */
    record Accumulate(
            Pattern pattern,
            String function,
            Expression argument,
            String binding,
            List<Expression> constraints,
            Place place)
            implements Condition {
        public Accumulate {
            constraints = List.copyOf(constraints);
        }
    }
}
