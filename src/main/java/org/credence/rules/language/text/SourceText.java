package org.credence.rules.language.text;

import java.util.ArrayList;
import java.util.List;

/** The text of a file, with its lines. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    public SourceText(String text) {
        this.text = withoutMark(text);
        starts.add(0);
        for (int i = 0; i < this.text.length(); i++) {
            if (endsLine(i)) {
                starts.add(i + 1);
            }
        }
    }

    /** Some editors write a byte order mark, which is no part of the text. */
    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private boolean endsLine(int offset) {
        char c = text.charAt(offset);
        boolean firstOfTwo = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return c == '\n' || (c == '\r' && !firstOfTwo);
    }

    public String text() {
        return text;
    }

    /** The number, from 1, of the line that an offset lies in. */
    public int lineAt(int offset) {
        int found = java.util.Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1, in characters as people count them. */
    public int columnAt(int offset) {
        return text.codePointCount(starts.get(lineAt(offset) - 1), offset) + 1;
    }

    /** The characters from an offset to another, or to the end of the line if that comes first. */
    public int length(int from, int to) {
        int lineEnd = starts.get(lineAt(from) - 1) + line(lineAt(from)).length();
        return text.codePointCount(from, Math.max(from, Math.min(to, lineEnd)));
    }

    /** The number of the first line with more characters than this, or 0. */
    public int firstLineOver(int most) {
        for (int i = 1; i <= starts.size(); i++) {
            int end = i < starts.size() ? starts.get(i) : text.length();
            if (end - starts.get(i - 1) > most) {
                return i;
            }
        }
        return 0;
    }

    /** How many lines there are, at least 1. */
    public int lines() {
        return starts.size();
    }

    /** A line, numbered from 1, without its end. */
    public String line(int number) {
        int start = starts.get(number - 1);
        int end = number < starts.size() ? starts.get(number) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
