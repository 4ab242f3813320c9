package org.credence.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a claim says of its aspect. */
public sealed interface Value {

    /** It is so, or it is not so. */
    record Truth(boolean holds) implements Value {}

    /**
     * A word, a name, or a short phrase.
     *
     * @param text    as written
     * @param aliases other spellings or names of the same thing
     */
    record Text(String text, List<String> aliases) implements Value {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The text of a value must not be blank.");
            }
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A number or a range of numbers; "at least two" is {@code [2, ∞)}, "two" is {@code [2, 2]}.
     *
     * @param low  the least it may be; {@code -∞} when unbounded
     * @param high the most it may be, not below {@code low}; {@code +∞} when unbounded
     * @param unit a unit of measurement such as {@code km}, or null for a count
     */
    record Quantity(double low, double high, @Nullable String unit) implements Value {
        public Quantity {
            if (Double.isNaN(low) || Double.isNaN(high)) {
                throw new IllegalArgumentException("A quantity must be a number.");
            }
            if (low > high) {
                throw new IllegalArgumentException("The range (" + low + " to " + high
                        + ") must not be upside down: its low end is above its high end.");
            }
            low = plainZero(low);
            high = plainZero(high);
        }

        /** Nothing is less than none: −0 is 0, and equal to it. */
        private static double plainZero(double number) {
            return number == 0 ? 0 : number;
        }

        public static Quantity of(double number) {
            return new Quantity(number, number, null);
        }

        public static Quantity atLeast(double low) {
            return new Quantity(low, Double.POSITIVE_INFINITY, null);
        }

        public boolean overlaps(Quantity other) {
            return low <= other.high && other.low <= high;
        }
    }

    static Value of(boolean holds) {
        return new Truth(holds);
    }

    static Value of(String text) {
        return new Text(Objects.requireNonNull(text), List.of());
    }
}
