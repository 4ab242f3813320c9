package org.credence.exchange.format;

import org.credence.exchange.json.PlainNumber;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;

/** Values as people write them: {@code true}, {@code two rockets}, {@code 2 to 5}, {@code at least 2}. */
public final class ValueWords {
    private ValueWords() {}

    /** The value, without its unit. */
    public static String of(Value value) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.holds());
        }
        return value instanceof Quantity quantity ? range(quantity) : ((Value.Text) value).text();
    }

    /** The value with its unit. */
    public static String withUnit(Value value) {
        boolean unit = value instanceof Quantity quantity && quantity.unit() != null;
        return unit ? of(value) + " " + ((Quantity) value).unit() : of(value);
    }

    private static String range(Quantity quantity) {
        if (quantity.low() == quantity.high()) {
            return PlainNumber.of(quantity.low());
        }
        boolean fromBelow = Double.isInfinite(quantity.low());
        if (Double.isInfinite(quantity.high())) {
            return fromBelow ? "any number" : "at least " + PlainNumber.of(quantity.low());
        }
        return fromBelow
                ? "at most " + PlainNumber.of(quantity.high())
                : PlainNumber.range(quantity.low(), quantity.high());
    }
}
