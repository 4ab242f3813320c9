package org.credence.cli.tune;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.credence.argument.Price;

/** Numbers to a fixed number of decimals. */
public final class Decimals {
    private Decimals() {}

    /** How many decimals a price has that tuning proposes. */
    public static int of(Price.Unit unit) {
        return unit == Price.Unit.WEIGHT ? 1 : 2;
    }

    /** {@code none} where it is not a number. */
    public static String of(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return "none";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    }

    /** With its sign, an ordinary hyphen for minus. */
    public static String signed(double number, int decimals) {
        String text = of(number, decimals);
        return text.startsWith("-") || !Double.isFinite(number) ? text : "+" + text;
    }
}
