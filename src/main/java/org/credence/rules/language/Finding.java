package org.credence.rules.language;

/**
 * Something wrong with a rule file.
 *
 * @param code    stable: {@code CRED001} …
 * @param place   where
 * @param message the thing and its state in parentheses, one sentence
 * @param advice  what to do, a line that begins with "Maybe"; may be empty
 * @param line    the source line, for the caret
 */
public record Finding(String code, Place place, String message, String advice, String line) {
    /** Characters of a line that are shown; rule files keep to 120. */
    private static final int WIDEST = 160;

    /**
     * What people are shown of a line, and the carets below it.
     *
     * @param carets with blanks and tabs before them, so that they stand below the place; behind them the cell
     */
    public record Excerpt(String line, String carets) {}

    /** As people read it: the place and message, the source line with carets below, and the advice. */
    public String render() {
        StringBuilder text = new StringBuilder(place + ": " + code + " " + message + "\n");
        if (!line.isBlank()) {
            Excerpt excerpt = excerpt();
            text.append(excerpt.line).append('\n').append(excerpt.carets).append('\n');
        }
        return text.append(advice.isEmpty() ? "" : advice + "\n").toString();
    }

    /** The part of the line that the place lies in. */
    public Excerpt excerpt() {
        int from = firstShown();
        int to = Math.min(line.length(), from + WIDEST);
        return new Excerpt(line.substring(from, to), carets(from, to));
    }

    /** Where the place begins, as an index into the line. */
    private int start() {
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(place.column() - 1, characters));
    }

    private int firstShown() {
        return start() > WIDEST / 2 && line.length() > WIDEST ? start() - WIDEST / 2 : 0;
    }

    private String carets(int from, int to) {
        StringBuilder carets = new StringBuilder();
        line.substring(from, start()).codePoints().forEach(c -> carets.append(c == '\t' ? '\t' : ' '));
        int room = line.codePointCount(start(), Math.max(start(), to));
        carets.append("^".repeat(Math.max(1, Math.min(place.length(), room))));
        return carets + (place.isText() && !place.cell().isEmpty() ? " " + place.cell() : "");
    }
}
