package org.credence.exchange.conflict;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.table.Numerals;
import org.credence.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** A row of a data set whose columns are known: the text or number of a column by its place, or nothing. */
final class Coded {
    /** What statistics programs write where there is nothing. */
    private static final Set<String> NOTHING = Set.of("", "NA", "NaN", "nan", "NULL", "null");

    private final Row row;

    Coded(Row row) {
        this.row = row;
    }

    /** Stripped; empty where there is nothing, or no such column. */
    String text(int column) {
        String text = column < 0 ? "" : row.get(column).strip();
        return NOTHING.contains(text) ? "" : text;
    }

    /** Null where there is nothing. */
    @Nullable
    Double number(int column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        double number = Numerals.parse(text);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw bad(column, text, "a number");
        }
        return number;
    }

    /** A count; null where there is nothing, or where a negative number says that it is not coded. */
    @Nullable
    Double count(int column) {
        Double number = number(column);
        return number == null || number < 0 ? null : number;
    }

    /** A code from 0 on; -1 where there is none. */
    int code(int column) {
        Double number = count(column);
        return number == null ? -1 : (int) Math.min(number, Integer.MAX_VALUE);
    }

    Where where(int column) {
        return column < 0 ? row.where() : row.where(column);
    }

    Row row() {
        return row;
    }

    BadInput bad(int column, String found, String expected) {
        String name = column < 0 ? "row" : row.table().header().get(column);
        return new BadInput(Problem.mustBe(where(column), name, found, expected));
    }

    /** The columns that have no place in the model, by header, where there is something. */
    Map<String, String> rest(Set<Integer> placed) {
        Map<String, String> rest = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            if (!placed.contains(i) && !NOTHING.contains(text.strip())) {
                rest.put(row.table().header().get(i), text);
            }
        }
        return rest;
    }
}
