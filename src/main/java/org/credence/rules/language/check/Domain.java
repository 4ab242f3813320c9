package org.credence.rules.language.check;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.credence.rules.language.vocabulary.Bounds;
import org.jspecify.annotations.Nullable;

/** The values that a property can still have after some of a rule's constraints. */
sealed interface Domain {
    boolean isEmpty();

    /** What is left when the value also stands so to another. */
    Domain where(String operator, Object value);

    /** Some of a closed set of values. */
    record Words(Set<Object> left) implements Domain {
        @Override
        public boolean isEmpty() {
            return left.isEmpty();
        }

        @Override
        public Domain where(String operator, Object value) {
            Set<Object> less = new LinkedHashSet<>(left);
            less.removeIf(word -> word.equals(value) != operator.equals("=="));
            return new Words(less);
        }
    }

    /**
     * Texts.
     *
     * @param only the one text that it can be, or null when it can be any
     * @param not  texts that it cannot be
     */
    record Texts(@Nullable Object only, Set<Object> not) implements Domain {
        static final Texts ANY = new Texts(null, Set.of());

        @Override
        public boolean isEmpty() {
            return only != null && not.contains(only);
        }

        @Override
        public Domain where(String operator, Object value) {
            Set<Object> more = new LinkedHashSet<>(not);
            if (operator.equals("!=")) {
                more.add(value);
                return new Texts(only, more);
            }
            if (only != null && !only.equals(value)) {
                more.add(only);
            }
            return new Texts(Objects.requireNonNullElse(only, value), more);
        }
    }

    /**
     * An interval of numbers.
     *
     * @param openLow  the low end itself is excluded
     * @param openHigh the high end itself is excluded
     */
    record Numbers(double low, boolean openLow, double high, boolean openHigh, boolean whole) implements Domain {
        static Numbers of(Bounds bounds, boolean whole) {
            return new Numbers(bounds.low(), false, bounds.high(), false, whole);
        }

        @Override
        public boolean isEmpty() {
            return low > high || (low == high && (openLow || openHigh));
        }

        @Override
        public Domain where(String operator, Object value) {
            double number = ((Number) value).doubleValue();
            return switch (operator) {
                case "<" -> whole ? atMost(Math.ceil(number) - 1, false) : atMost(number, true);
                case "<=" -> atMost(whole ? Math.floor(number) : number, false);
                case ">" -> whole ? atLeast(Math.floor(number) + 1, false) : atLeast(number, true);
                case ">=" -> atLeast(whole ? Math.ceil(number) : number, false);
                case "==" -> ((Numbers) atLeast(number, false)).atMost(number, false);
                default -> without(number);
            };
        }

        private Domain atLeast(double number, boolean open) {
            boolean tighter = number > low || (number == low && open);
            return tighter ? new Numbers(number, open, high, openHigh, whole) : this;
        }

        private Domain atMost(double number, boolean open) {
            boolean tighter = number < high || (number == high && open);
            return tighter ? new Numbers(low, openLow, number, open, whole) : this;
        }

        private Domain without(double number) {
            if (number == low) {
                return whole ? atLeast(low + 1, false) : atLeast(low, true);
            }
            if (number == high) {
                return whole ? atMost(high - 1, false) : atMost(high, true);
            }
            return this;
        }
    }
}
