package org.credence.rules.language.sheet;

import java.util.regex.Pattern;

/**
 * A cell.
 *
 * @param text   as it is meant: without the quotes of a CSV file, a number with a point and without its format
 * @param offset of its first character among those of all cells of its file
 * @param span   where it stands in the file's text; of a workbook {@link Span#NONE}
 */
public record Cell(Address address, String text, Kind kind, int offset, Span span) {
    static final int FIRST_OFFSET = 1;
    /** Between the end of a cell and the next, so that quotes put around either have offsets of their own. */
    static final int GAP = 3;

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9.].*");

    /** What a cell holds. In a CSV file everything is text. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** A number that is shown as a date. */
        DATE,
        FORMULA,
        /** {@code #REF!} and the like. */
        BROKEN
    }

    /**
     * The characters of a CSV file that make a cell.
     *
     * @param from   the first of them
     * @param quoted they begin and end with a quote, and quotes between are doubled
     */
    public record Span(int from, boolean quoted) {
        public static final Span NONE = new Span(0, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** A formula, or a text that a spreadsheet program may take for one when it opens the file. */
    public boolean isFormula() {
        return kind == Kind.FORMULA
                || (kind == Kind.TEXT && !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0)
                || (kind == Kind.TEXT
                        && text.startsWith("-")
                        && !NEGATIVE.matcher(text).matches());
    }

    /** One past the offset of its last character. */
    public int end() {
        return offset + text.length();
    }

    /** Where the character with an index of the text stands in the file's text. */
    public int inFile(int index) {
        if (!span.quoted) {
            return span.from + index;
        }
        int doubled = (int) text.chars().limit(index).filter(c -> c == '"').count();
        return span.from + 1 + index + doubled;
    }
}
