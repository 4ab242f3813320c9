package org.credence.picture;

import java.util.List;

/**
 * A table.
 *
 * @param title   its caption
 * @param columns what stands in each; the first names the row
 * @param rows    as many cells each as there are columns
 */
public record Sheet(String title, List<Column> columns, List<List<String>> rows) implements Figure {
    /**
     * What stands below each other.
     *
     * @param name    its heading
     * @param numbers whether it holds numbers, which are set flush right
     */
    public record Column(String name, boolean numbers) {
        public static Column text(String name) {
            return new Column(name, false);
        }

        public static Column numbers(String name) {
            return new Column(name, true);
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "The row " + row + " must have a cell for each of the " + columns.size() + " columns.");
            }
        }
    }
}
