package org.credence.cli.text;

import java.util.Arrays;
import java.util.List;

/** Rows in columns. A heading that begins with {@code >} aligns its column to the right. */
public final class Table {
    private static final String GAP = "  ";
    private final List<String> headings;
    private final boolean[] right;
    private final int[] widths;

    public Table(String... headings) {
        this.headings = Arrays.stream(headings).map(it -> it.replace(">", "")).toList();
        this.right = new boolean[headings.length];
        this.widths = new int[headings.length];
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            widths[i] = this.headings.get(i).length();
        }
    }

    /** Columns never get narrower again, so that rows which come later stand below the first ones. */
    public void print(Page page, List<List<String>> rows, boolean withHeadings) {
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        if (withHeadings) {
            page.line(Ink.FAINT.on(line(headings).stripTrailing()));
        }
        rows.forEach(row -> print(page, row));
    }

    /** Of the last column, as many words as fit, and how many do not. */
    private void print(Page page, List<String> row) {
        String line = line(row.subList(0, row.size() - 1)) + GAP;
        List<String> words = List.of(row.get(row.size() - 1).split(" ", -1));
        String last = "";
        for (int n = 1; n <= words.size(); n++) {
            String rest = n == words.size() ? "" : " +" + (words.size() - n);
            String cell = String.join(" ", words.subList(0, n)) + rest;
            if (n == 1 || Page.width(line + cell) <= page.style().columns()) {
                last = cell;
            }
        }
        page.line(line + last);
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP);
            line.append(right[i] ? Page.right(cells.get(i), widths[i]) : Page.padded(cells.get(i), widths[i]));
        }
        return line.toString();
    }
}
