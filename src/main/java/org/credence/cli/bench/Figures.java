package org.credence.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;

/** Rows of figures under a title, printed when there are any. */
final class Figures {
    private final String title;
    private final Table table;
    private final List<List<String>> rows = new ArrayList<>();

    Figures(String title, Table table) {
        this.title = title;
        this.table = table;
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Three digits, as accuracies are told; nothing where there is no number. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Page page) {
        if (rows.isEmpty()) {
            return;
        }
        if (!page.toString().isEmpty()) {
            page.separate();
        }
        page.line(title);
        table.print(page, rows, true);
    }
}
