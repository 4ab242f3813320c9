package org.credence.exchange.truth;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.table.Numerals;
import org.credence.exchange.table.Row;
import org.credence.facts.Names;
import org.jspecify.annotations.Nullable;

/** A value of an object, with the rows that say it; spellings that differ in case, accents or script are one value,
 * and so is a time of day however it is written. */
final class Variant {
    private final String text;
    private final @Nullable Double number;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable String nameKey;

    private Variant(String text, @Nullable Double number) {
        this.text = text;
        this.number = number;
    }

    /** A value as it stands in a cell. */
    static Variant of(String text) {
        double number = Numerals.parse(text);
        return new Variant(text, Double.isNaN(number) || Double.isInfinite(number) ? null : number);
    }

    /** The same for texts that are the same value: a number, a time of day, or a text. */
    Object key() {
        if (number != null) {
            return number == 0 ? 0.0 : number;
        }
        LocalTime time = ClockTime.parse(text);
        return time == null ? nameKey() : time;
    }

    /** As in a {@link Hierarchy}. */
    String nameKey() {
        if (nameKey == null) {
            nameKey = Names.key(text);
        }
        return nameKey;
    }

    /** As it was written first. */
    String text() {
        return text;
    }

    @Nullable
    Double number() {
        return number;
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether two numbers differ by no more than this share of the larger. */
    static boolean isNear(double a, double b, double tolerance) {
        return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    }
}
