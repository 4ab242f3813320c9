package org.credence.exchange.table;

/** Numbers as people write them in tables: {@code -3}, {@code 1,250.5}, {@code 1.5e3}; with a comma, {@code 1.250,5}. */
public final class Numerals {
    /** No finite double has more digits than this before and after its point. */
    private static final int LONGEST = 400;

    private Numerals() {}

    /** The number, or NaN when the text is none; infinite when it is larger than any double. */
    public static double parse(String text) {
        return parse(text, '.');
    }

    /**
     * The same.
     *
     * @param decimal the mark before the fraction, a point or a comma; the other may part groups of three digits
     */
    public static double parse(String text, char decimal) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return Double.NaN;
        }
        char group = decimal == '.' ? ',' : '.';
        if (text.indexOf(group) < 0 && decimal == '.') {
            return isPlain(text, decimal) ? Double.parseDouble(text) : Double.NaN;
        }
        String plain = ungrouped(text, decimal, group).replace(decimal, '.');
        return isPlain(plain, '.') ? Double.parseDouble(plain) : Double.NaN;
    }

    /** Digits with a point and an exponent at the most, so not what else Java takes for a number. */
    private static boolean isPlain(String text, char point) {
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int whole = digits(text, at);
        at += whole;
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == point) {
            fraction = digits(text, at + 1);
            at += 1 + fraction;
        }
        if (whole + fraction > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            at += at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
            int exponent = digits(text, at);
            return exponent > 0 && at + exponent == text.length();
        }
        return whole + fraction > 0 && at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /** Without the marks between groups of three digits; an empty text when they part anything else. */
    private static String ungrouped(String text, char decimal, char group) {
        int point = text.indexOf(decimal);
        String whole = point < 0 ? text : text.substring(0, point);
        String[] groups = whole.split(group == ',' ? "," : "\\.", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || digits(groups[i], 0) != 3) {
                return "x";
            }
        }
        return groups.length == 1 || isFirstGroup(groups[0])
                ? String.join("", groups) + (point < 0 ? "" : text.substring(point))
                : "x";
    }

    private static boolean isFirstGroup(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = text.length() - sign;
        return digits >= 1 && digits <= 3 && digits(text, sign) == digits;
    }
}
