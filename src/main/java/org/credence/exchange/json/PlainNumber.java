package org.credence.exchange.json;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no trailing zeros, no negative zero. */
public final class PlainNumber {
    /** Every whole number up to here is a double of its own. */
    private static final double EXACT_WHOLE = 1L << 53;

    private PlainNumber() {}

    /** The shortest text that reads as the same double, which must be finite. */
    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= EXACT_WHOLE) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Rounded to so many decimals, half to even as a double. */
    public static String of(double number, int decimals) {
        double scale = Math.pow(10, decimals);
        double scaled = Math.rint(number * scale);
        if (!(Math.abs(scaled) <= EXACT_WHOLE)) {
            return of(number);
        }
        return scaled == 0 ? "0" : unscale((long) scaled, (long) scale);
    }

    /** Both ends. */
    public static String range(double low, double high) {
        return of(low) + " to " + of(high);
    }

    private static String unscale(long scaled, long scale) {
        long size = Math.abs(scaled);
        String sign = scaled < 0 ? "-" : "";
        long fraction = size % scale;
        if (fraction == 0) {
            return sign + size / scale;
        }
        StringBuilder digits = new StringBuilder(Long.toString(fraction + scale));
        digits.setCharAt(0, '.');
        while (digits.charAt(digits.length() - 1) == '0') {
            digits.setLength(digits.length() - 1);
        }
        return sign + size / scale + digits;
    }
}
