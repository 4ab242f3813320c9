package org.credence.picture;

import java.util.List;
import java.util.stream.IntStream;

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
     * @param name its heading
     * @param kind how it is set
     */
    public record Column(String name, Kind kind) {
        /** Of any length, with words of any length. */
        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }

        /** One short word each, such as a date, which stays in one piece. */
        public static Column word(String name) {
            return new Column(name, Kind.WORD);
        }

        /** Numbers, flush right. */
        public static Column numbers(String name) {
            return new Column(name, Kind.NUMBERS);
        }
    }

    /** How a column is set. */
    public enum Kind {
        TEXT,
        WORD,
        NUMBERS
    }

    /** The same without the columns, after the first, in which nothing stands. */
    public Sheet filled() {
        int[] kept = IntStream.range(0, columns.size())
                .filter(column -> column == 0
                        || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new Sheet(
                title,
                IntStream.of(kept).mapToObj(columns::get).toList(),
                rows.stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList());
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
