package org.credence.cli.diff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Numbers of a comparison as people read them. */
final class Amount {
    /** Decimals of a difference; a smaller one is shown to its first digit, so that it never looks like none. */
    private static final int DECIMALS = 3;

    private Amount() {}

    static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(number));
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 && exact.signum() != 0
                ? exact.round(new MathContext(1)).toPlainString()
                : rounded.toPlainString();
    }

    static String signed(double number, Style style) {
        return number == 0 ? "0" : (number < 0 ? style.minus() : "+") + plain(number);
    }

    static String decibans(double number, Style style) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(number));
        BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_EVEN);
        String text = rounded.signum() == 0 && exact.signum() != 0
                ? exact.round(new MathContext(1)).toPlainString()
                : rounded.toPlainString();
        return (number < 0 ? style.minus() : "+") + text;
    }

    static String probability(@Nullable Confidence confidence) {
        return confidence == null ? "none" : Numbers.probability(confidence.value());
    }

    /** One number when both read the same; else both, as one word of the layout. */
    static String change(String before, String after, Style style) {
        return before.equals(after) ? before : before + Page.FIXED_SPACE + style.arrow() + Page.FIXED_SPACE + after;
    }
}
