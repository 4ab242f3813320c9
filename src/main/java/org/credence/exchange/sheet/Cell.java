package org.credence.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Text as it may stand in a cell: never a formula.
 *
 * <p>Spreadsheets take a cell for a formula that begins with {@code = + - @}, a tab or a line end (OWASP, CSV
 * Injection), full-width forms included; an apostrophe before it keeps it a text. Numbers stay numbers.
 */
final class Cell {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Cell() {}

    /** The text, with an apostrophe before it where it would begin a formula. */
    static String of(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!start.isEmpty() && BEGINS_A_FORMULA.indexOf(start.charAt(0)) >= 0));
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
