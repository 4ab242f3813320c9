package org.credence.exchange.table;

/** Tells the delimiter of a table. */
final class Delimiters {
    /** In the order in which they are preferred when a line holds as many of one as of another. */
    private static final String KNOWN = ",;\t|";

    private Delimiters() {}

    /** Whichever the first line that is not blank has most of, outside quotes; a comma when it has none. */
    static char of(String text) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean lineEnd = !quoted && (c == '\n' || c == '\r');
            if (lineEnd && !blank) {
                break;
            }
            blank &= Character.isWhitespace(c);
            int known = quoted ? -1 : KNOWN.indexOf(c);
            if (known >= 0) {
                counts[known]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }
}
