package org.credence.exchange.table;

import java.util.Arrays;
import java.util.List;
import org.credence.exchange.file.Where;

/** A row of a table, with as many fields as the table has columns. */
public final class Row {
    private final Table table;
    private final long line;
    private final String[] fields;

    Row(Table table, long line, String[] fields) {
        this.table = table;
        this.line = line;
        this.fields = fields;
    }

    /** A row that was put together elsewhere. */
    public static Row of(Table table, long line, List<String> fields) {
        if (fields.size() != table.header().size()) {
            throw new IllegalArgumentException("The row (" + fields.size() + " fields) must have "
                    + table.header().size() + ".");
        }
        return new Row(table, line, fields.toArray(String[]::new));
    }

    public Table table() {
        return table;
    }

    /** The line on which it begins, from 1. */
    public long line() {
        return line;
    }

    public int size() {
        return fields.length;
    }

    /** The text of a field, empty when there is none. */
    public String get(int column) {
        return fields[column];
    }

    /** How long its fields are together. */
    public long characters() {
        long characters = 0;
        for (String field : fields) {
            characters += field.length();
        }
        return characters;
    }

    /** The place of the whole row. */
    public Where where() {
        return new Where(table.file(), line, 0, "");
    }

    /** The place of a field: the column's number, from 1, and its header. */
    public Where where(int column) {
        return table.where(line, column);
    }

    @Override
    public String toString() {
        return where() + ": " + Arrays.toString(fields);
    }
}
