package org.credence.exchange.csv;

import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.Row;

/**
 * Looks for rows inside a field: where a quote is a letter like others, one that begins a field swallows all up to the
 * next one, and the row may still have as many fields as it should.
 */
final class SwallowedRows {
    private SwallowedRows() {}

    static void warn(Row row, char delimiter, Sink sink) {
        int columns = row.table().header().size();
        for (int column = 0; column < columns; column++) {
            String field = row.get(column);
            if (field.indexOf('\n') >= 0 && delimiters(field, delimiter) >= columns - 1 && columns > 1) {
                sink.warn(Problem.mustBe(
                                row.where(column),
                                row.table().header().get(column),
                                field,
                                "one field, and it looks like several rows")
                        .maybe("write \"quotes\": false into the mapping"));
            }
        }
    }

    private static long delimiters(String field, char delimiter) {
        return field.chars().filter(letter -> letter == delimiter).count();
    }
}
