package org.credence.exchange.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them: no exponent, no trailing zeros, no negative zero. */
public final class PlainNumber {
    /** Every whole number up to here is a double of its own. */
    private static final double EXACT_WHOLE = 1L << 53;

    private PlainNumber() {}

    /** The shortest text that reads as the same double. */
    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= EXACT_WHOLE) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Rounded half to even; what is exactly between two neighbours as a double stays reproducible. */
    public static String of(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
