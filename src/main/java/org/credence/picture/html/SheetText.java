package org.credence.picture.html;

import java.util.List;
import java.util.Locale;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/**
 * A table, with the roles that keep it one for screen readers where the style sheet stacks its cells.
 */
final class SheetText {
    private SheetText() {}

    /** @param style its class: {@code alone} ({@code told} by the heading above), or {@code numbers-of} a picture */
    static void put(Markup markup, Sheet sheet, String style) {
        markup.open("table", "role", "table", "class", style);
        markup.leaf("caption", sheet.title());
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Column column : sheet.columns()) {
            markup.leaf("th", column.name(), "role", "columnheader", "scope", "col", "class", style(column));
        }
        markup.close().close().line();
        markup.open("tbody", "role", "rowgroup");
        for (List<String> row : sheet.rows()) {
            put(markup, sheet.columns(), row);
        }
        markup.close().close().line();
    }

    private static void put(Markup markup, List<Column> columns, List<String> row) {
        markup.open("tr", "role", "row");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                markup.open("th", "role", "rowheader", "scope", "row");
            } else {
                Column column = columns.get(i);
                markup.open("td", "role", "cell", "class", style(column), "data-label", column.name());
            }
            if (!row.get(i).isEmpty()) {
                markup.leaf("bdi", row.get(i));
            }
            markup.close();
        }
        markup.close().line();
    }

    private static String style(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }
}
