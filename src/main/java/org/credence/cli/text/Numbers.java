package org.credence.cli.text;

import org.credence.score.Confidence;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them. */
public final class Numbers {
    private static final double ALMOST_NOTHING = 0.005;

    private Numbers() {}

    /** Two decimals; what is not certain never looks certain. */
    public static String probability(double p) {
        if (p > 0 && p < ALMOST_NOTHING) {
            return "<0.01";
        }
        if (p < 1 && p >= 1 - ALMOST_NOTHING) {
            return ">0.99";
        }
        return hundredths(p);
    }

    /** Two decimals. Not by way of a format string, which would cost a start a twentieth of a second. */
    static String hundredths(double number) {
        long hundredths = Math.round(number * 100);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    static String probability(@Nullable Confidence confidence) {
        return confidence == null ? "none" : probability(confidence.value());
    }

    public static String interval(Confidence confidence) {
        return probability(confidence.low()) + " to " + probability(confidence.high());
    }

    /** With a sign, and one decimal. */
    static String tenths(int tenths, Style style) {
        String sign = tenths < 0 ? style.minus() : "+";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    static String inked(int tenths, Style style) {
        String text = tenths(tenths, style);
        return tenths == 0 ? text : (tenths > 0 ? Ink.GREEN : Ink.RED).on(text);
    }

    /** A price: no more digits than it has. */
    public static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
