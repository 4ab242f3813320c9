package org.credence.picture.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.credence.score.Legible;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand on a page. */
final class Digits {
    private static final String MINUS = "−";

    private Digits() {}

    /** Tenths of a deciban, with a sign. */
    static String tenths(int tenths) {
        String sign = tenths < 0 ? MINUS : tenths > 0 ? "+" : "";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** No more digits than it has. */
    static String plain(double number) {
        return minus(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** Two decimals. */
    static String hundredths(double number) {
        return minus(Legible.hundredths(number));
    }

    /** A difference with its sign: two decimals, and a smaller one to its first digit, so that it never looks like none. */
    static String signed(double difference) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(difference));
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.signum() == 0 ? exact.round(new MathContext(1)) : rounded;
        return (difference < 0 ? MINUS : difference > 0 ? "+" : "") + shown.toPlainString();
    }

    static String probability(@Nullable Confidence confidence) {
        return confidence == null ? "none" : Legible.probability(confidence.value());
    }

    static String interval(@Nullable Confidence confidence) {
        return confidence == null
                ? ""
                : Legible.probability(confidence.low()) + " to " + Legible.probability(confidence.high());
    }

    private static String minus(String number) {
        return number.replace("-", MINUS);
    }
}
