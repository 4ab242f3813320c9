package org.credence.exchange.csv.mapping;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.exchange.table.Numerals;
import org.credence.model.Aspect;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** The value of a claim as it stands in a cell: true, a number, a range such as 2-5, ≥2 or 3+, or a text. */
final class ValueText {
    private static final Pattern BETWEEN = Pattern.compile("([+-]?[\\d.,]+?)\\s*(?:-|–|\\.\\.|to)\\s*([+-]?[\\d.,]+)");
    private static final Pattern AT_LEAST = Pattern.compile("(?:>=|≥)\\s*(\\S+)|(\\S+)\\+");
    private static final Pattern AT_MOST = Pattern.compile("(?:<=|≤)\\s*(\\S+)");

    private final char decimal;

    ValueText(char decimal) {
        this.decimal = decimal;
    }

    /**
     * The value, or null when the text is none of the type, or of the aspect.
     *
     * @param type what it must be, or null to have it told by its looks
     * @param unit of a number, or null
     */
    @Nullable
    Value parse(String text, Aspect aspect, @Nullable ValueType type, @Nullable String unit) {
        if (type == ValueType.TEXT) {
            return Value.of(text);
        }
        Boolean truth =
                type == ValueType.NUMBER ? null : truth(text, type == ValueType.TRUTH || aspect == Aspect.OCCURRENCE);
        if (truth != null) {
            return Value.of(truth);
        }
        if (type == ValueType.TRUTH || aspect == Aspect.OCCURRENCE) {
            return null;
        }
        Quantity quantity = quantity(text, unit);
        return quantity != null || type == ValueType.NUMBER ? quantity : Value.of(text);
    }

    /** What may stand there, for messages. */
    static String expected(Aspect aspect, @Nullable ValueType type) {
        return type == ValueType.NUMBER
                ? "a number, or a range such as 2-5, >=2 or <=5"
                : aspect == Aspect.OCCURRENCE || type == ValueType.TRUTH ? "true or false" : "a value";
    }

    private static @Nullable Boolean truth(String text, boolean wanted) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "yes", "1" -> wanted ? true : null;
            case "no", "0" -> wanted ? false : null;
            default -> null;
        };
    }

    private @Nullable Quantity quantity(String text, @Nullable String unit) {
        double number = Numerals.parse(text, decimal);
        if (!Double.isNaN(number)) {
            return Double.isInfinite(number) ? null : new Quantity(number, number, unit);
        }
        if (text.isEmpty() || "0123456789.,+-≥≤<>".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.matches()) {
            return range(least.group(1) == null ? least.group(2) : least.group(1), null, unit);
        }
        Matcher most = AT_MOST.matcher(text);
        if (most.matches()) {
            return range(null, most.group(1), unit);
        }
        Matcher between = BETWEEN.matcher(text);
        return between.matches() ? range(between.group(1), between.group(2), unit) : null;
    }

    private @Nullable Quantity range(@Nullable String from, @Nullable String to, @Nullable String unit) {
        double low = from == null ? Double.NEGATIVE_INFINITY : Numerals.parse(from, decimal);
        double high = to == null ? Double.POSITIVE_INFINITY : Numerals.parse(to, decimal);
        boolean known = low <= high && (from == null || Double.isFinite(low)) && (to == null || Double.isFinite(high));
        return known ? new Quantity(low, high, unit) : null;
    }
}
