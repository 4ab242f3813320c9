package org.credence.cli.text;

import org.credence.score.Legible;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** Two decimals; what is not certain never looks certain. */
    public static String probability(double p) {
        return Legible.probability(p);
    }

    static String hundredths(double number) {
        return Legible.hundredths(number);
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
